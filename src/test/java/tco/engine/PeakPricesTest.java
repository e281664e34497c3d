package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tco.model.Component.API_CACHE_READ;
import static tco.model.Component.API_CACHE_WRITE;
import static tco.model.Component.API_INPUT;
import static tco.model.Component.API_OUTPUT;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.testing.Project;

/// Prices that depend on the hour (model 3). A month is 80M tokens read and 20M written: 30.80, and
/// twice that from 01:00 to 04:00 and from 06:00 to 10:00 UTC on Monday to Friday.
class PeakPricesTest {
    private static final String DAYS = "days: [mon, tue, wed, thu, fri], ";
    private static final String WINDOWS =
            "windows: [{%sfrom: \"01:00\", to: \"04:00\"}, {%sfrom: \"06:00\", to: \"10:00\"}]"
                    .formatted(DAYS, DAYS);
    private static final String TOKENS = "tokens: 100M, output_share: 0.2";

    @TempDir Path directory;

    private static String prices(String peak) {
        return "kind: api\nprovider: somebody\nmodels: [{id: api, input: 0.21, output: 0.70, peak: {"
                + peak
                + "}}]\n---\n";
    }

    private static final String DOUBLE = prices(WINDOWS + ", input: 0.42, output: 1.40");

    /// Work from nine in Beijing, in Berlin in summer, in New York, and round the clock.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hours_per_day: 9, utc_offset_hours: 8 | 54.755555555556",
                "hours_per_day: 8, utc_offset_hours: 2 | 42.35",
                "hours_per_day: 8, utc_offset_hours: -5 | 30.80",
                "hours_per_day: 24, work_days: [mon, tue, wed, thu, fri, sat, sun] | 37.2166666667",
                "hours_per_day: 9, utc_offset_hours: 8, work_starts: \"10:30\" | 49.6222222222",
                "hours_per_day: 9, utc_offset_hours: 8, work_days: [sat, sun] | 30.80",
            })
    void the_work_pays_for_the_hours_in_which_it_falls(String clock, double usd) {
        Worked worked = Worked.of(directory, DOUBLE, TOKENS + ", " + clock);
        assertThat(worked.monthly().usd()).isCloseTo(usd, within(1e-9));
    }

    @Test
    void one_workload_has_one_price_whatever_the_case() {
        String clock = TOKENS + ", hours_per_day: 9, utc_offset_hours: 8";
        OptionResult result = Worked.of(directory, DOUBLE, clock).result();
        assertThat(result.monthly().low().usd()).isEqualTo(result.monthly().high().usd());
    }

    @Test
    void the_clock_of_the_windows_may_be_another() {
        // 09-12 and 14-18 in Shanghai are 01-04 and 06-10 UTC
        String shanghai =
                "windows: [{%sfrom: \"09:00\", to: \"12:00\"}, {%sfrom: \"14:00\", to: \"18:00\"}],"
                                .formatted(DAYS, DAYS)
                        + " zone: Asia/Shanghai, input: 0.42, output: 1.40";
        String clock = TOKENS + ", hours_per_day: 9, utc_offset_hours: 8";
        assertThat(Worked.of(directory, prices(shanghai), clock).monthly().usd())
                .isCloseTo(54.755555555556, within(1e-9));
    }

    @Test
    void a_zone_has_the_offset_of_the_pricing_date() {
        // nine in Berlin is 07:00 UTC in summer, before the work, and 08:00 in winter
        String berlin =
                "windows: [{from: \"09:00\", to: \"10:00\"}], zone: Europe/Berlin, input: 0.42,"
                        + " output: 1.40";
        String text = prices(berlin) + Worked.scenario(TOKENS + ", work_starts: \"08:00\"", "api");
        Project project = Project.in(directory).file("all.yaml", text).scenario("all.yaml");
        assertThat(usd(project.set("pricing_date", "2026-07-01"))).isCloseTo(30.80, within(1e-9));
        assertThat(usd(project.set("pricing_date", "2026-12-01"))).isCloseTo(34.65, within(1e-9));
    }

    private static double usd(Project project) {
        return Tco.compare(project.load().scenario())
                .results()
                .getFirst()
                .usd(tco.model.Case.TYPICAL);
    }

    @Test
    void what_a_window_does_not_name_keeps_its_price_or_follows_its_class() {
        String all = "windows: [{from: \"00:00\", to: \"24:00\"}]";
        String mix = "uncached_input: 1M, cache_read: 1M, cache_write: 1M, output: 1M";
        // no cache prices at all: they follow the input inside the windows too
        Worked.of(directory, prices(all + ", input: 2"), mix)
                .costs(API_INPUT, 2)
                .costs(API_CACHE_READ, 2)
                .costs(API_CACHE_WRITE, 2)
                .costs(API_OUTPUT, 0.70);
        // a cache price of its own stays
        String own =
                prices(all + ", input: 2").replace("output: 0.70", "output: 0.70, cache_read: 0.1");
        Worked.of(directory, own, mix).costs(API_CACHE_READ, 0.1).costs(API_CACHE_WRITE, 2);
    }

    @Test
    void an_hour_in_the_cache_costs_no_less_than_five_minutes_inside_the_windows_too() {
        String all = "windows: [{from: \"00:00\", to: \"24:00\"}], cache_write: 5";
        String prices = prices(all).replace("output: 0.70", "output: 0.70, cache_write_1h: 3");
        String mix =
                "uncached_input: 0, cache_read: 0, cache_write: 1M, output: 0,"
                        + " cache_write_1h_share: 1";
        Worked.of(directory, prices, mix).costs(API_CACHE_WRITE, 5);
    }

    @Test
    void a_window_over_midnight_belongs_to_the_day_on_which_it_begins() {
        // Monday 22:00 to Tuesday 02:00; work on Tuesday from 00:00 for 8 hours: 2 of them
        String night = "windows: [{days: [mon], from: \"22:00\", to: \"02:00\"}], input: 0.42";
        String work = TOKENS + ", work_days: [tue], work_starts: \"00:00\"";
        Worked.of(directory, prices(night), work).costs(API_INPUT, 80 * 0.21 * 1.25);
        Worked.of(directory, prices(night), work.replace("tue", "mon")).costs(API_INPUT, 80 * 0.21);
    }

    @Test
    void no_windows_are_no_peak() {
        Worked.of(directory, prices("windows: [], input: 9"), TOKENS).total(30.80);
    }
}
