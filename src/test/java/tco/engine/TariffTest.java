package tco.engine;

import static tco.model.Component.ELECTRICITY;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Prices of electricity by the clock, worked out by hand; a month has 730 hours.
class TariffTest {
    private static final String NIGHT =
            """
            usd_per_kwh:
              - {from: "23:30", to: "05:30", usd: 0.09}
              - {from: "05:30", to: "23:30", usd: 0.36}
            """;
    private static final String EVENING =
            """
            usd_per_kwh:
              - {from: "16:00", to: "21:00", usd: 0.60}
              - {from: "21:00", to: "16:00", usd: 0.20}
            """;
    private static final String WEEKEND =
            """
            usd_per_kwh:
              - {from: "07:00", to: "23:00", usd: 0.30, days: [mon, tue, wed, thu, fri]}
              - {from: "07:00", to: "23:00", usd: 0.10, days: [sat, sun]}
              - {from: "23:00", to: "07:00", usd: 0.10}
            """;

    @TempDir Path directory;

    private static String box(String power, String more) {
        return Worked.owned(more).replace("load_watts: 500, idle_watts: 50", power);
    }

    private Worked of(String machine, String workload) {
        return Worked.of(directory, machine, workload);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "09:00", "17:00", "23:59"})
    void constant_watts_cost_the_mean_price_of_the_day_whenever_work_starts(String start) {
        String constant = box("load_watts: 1000", NIGHT + "work_starts: \"" + start + "\"");

        // (6 h x 0.09 + 18 h x 0.36) / 24 = 0.2925; 730 kWh
        of(constant, "tokens: 0").costs(ELECTRICITY, 213.525);
        of(constant, "tokens: 1B").costs(ELECTRICITY, 6 * 213.525);
        of(
                        constant.replace("load_watts: 1000", "load_watts: 1000, duty: always-load"),
                        "tokens: 1B")
                .costs(ELECTRICITY, 6 * 213.525);
    }

    @Test
    void idle_hours_pay_the_price_of_their_own_time() {
        // 09-19: 7 h x 0.20 + 3 h x 0.60 (16 to 19), each at 0.1 kWh
        String ten = EVENING + "powered_hours_per_day: 10";
        of(box("load_watts: 350, idle_watts: 100", ten), "tokens: 0")
                .costs(ELECTRICITY, 730 / 24.0 * 0.1 * 3.2);
        // 09-17:00:36: 7 h x 0.20 + 1.01 h x 0.60
        String eight = EVENING + "powered_hours_per_day: 8.01";
        of(box("load_watts: 350, idle_watts: 100", eight), "tokens: 0")
                .costs(ELECTRICITY, 730 / 24.0 * 0.1 * 2.006);
    }

    @Test
    void a_weekend_has_prices_of_its_own() {
        // 73 kWh x (80 h x 0.30 + 88 h x 0.10) / 168 h
        of(box("load_watts: 100", WEEKEND), "tokens: 0").costs(ELECTRICITY, 73 * (24 + 8.8) / 168);
    }

    @Test
    void busy_hours_fall_on_the_days_of_the_work() {
        String box = box("load_watts: 500, idle_watts: 0", WEEKEND);
        // 2M tokens out at 100 tok/s, 8M in at 1,000: 7.78 h busy
        double kwh = (2e6 / 100 + 8e6 / 1000) / 3600 * 0.5;

        of(box, "tokens: 10M").costs(ELECTRICITY, kwh * 0.30);
        of(box, "tokens: 10M, work_days: [sat]").costs(ELECTRICITY, kwh * 0.10);
        of(box, "tokens: 10M, work_days: [fri, sat]").costs(ELECTRICITY, kwh * 0.20);
        // Saturday from 19:00 for 8 h, Friday from 19:00 for 8 h: 4 of these 16 h at 0.30
        of(box, "tokens: 10M, work_days: [fri, sat], work_starts: \"19:00\"")
                .costs(ELECTRICITY, kwh * 0.15);
    }

    @Test
    void a_machine_starts_its_day_before_the_workload_and_that_before_the_assumptions() {
        String machine = box("load_watts: 500, idle_watts: 0", EVENING);
        String early = machine.replace("usd_per_kwh", "work_starts: \"08:00\"\nusd_per_kwh");
        double kwh = (2e6 / 100 + 8e6 / 1000) / 3600 * 0.5;

        of(machine, "tokens: 10M, work_starts: \"13:00\"").costs(ELECTRICITY, kwh * 0.45);
        of(early, "tokens: 10M, work_starts: \"13:00\"").costs(ELECTRICITY, kwh * 0.20);
        of(machine, "tokens: 10M").costs(ELECTRICITY, kwh * 0.25);
    }

    @Test
    void busy_hours_fall_on_all_hours_where_the_machine_may_work_around_the_clock() {
        String always = box("load_watts: 500, idle_watts: 0", EVENING + "window: always");

        // (19 h x 0.20 + 5 h x 0.60) / 24
        of(always, "tokens: 10M").costs(ELECTRICITY, 28_000 / 3600.0 * 0.5 * 6.8 / 24);
    }

    @Test
    void busy_hours_beyond_the_hours_of_the_work_fall_on_all_powered_hours() {
        String monday = "work_days: [mon], hours_per_day: 6, workdays_per_month: 21";
        String box = box("load_watts: 500, idle_watts: 0", EVENING + "work_starts: \"16:00\"");
        // on Mondays 730 / 24 / 7 x 6 h = 26.07 h a month, 5 of 6 at 0.60, 1 at 0.20
        double within = 90_000;
        double beyond = 100_000;

        of(box, "uncached_input: 0, cache_read: 0, cache_write: 0, output: 9M, " + monday)
                .costs(ELECTRICITY, within / 3600 * 0.5 * 3.2 / 6);
        of(box, "uncached_input: 0, cache_read: 0, cache_write: 0, output: 10M, " + monday)
                .costs(ELECTRICITY, beyond / 3600 * 0.5 * 6.8 / 24);
    }
}
