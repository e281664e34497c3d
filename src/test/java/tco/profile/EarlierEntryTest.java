package tco.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.engine.Tco;
import tco.model.ApiPrices;
import tco.model.Case;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.profile.yaml.ProfileException;
import tco.testing.Project;

/// An entry that replaces another holds from its document's day on, and the other before it.
class EarlierEntryTest {
    private static final String FIRST =
            "{id: m, input: 1, output: 5, cache_read: 0.1, batch_discount: 0.5}";
    private static final String SCENARIO =
            """
            kind: scenario
            id: all
            workload: {uncached_input: 1M, cache_read: 0, cache_write: 0, output: 1M}
            options: [m]
            """;

    @TempDir Path directory;

    private static String list(String asOf, String model) {
        return "kind: api\nprovider: x\nsource: s\nas_of: " + asOf + "\nmodels: [" + model + "]\n";
    }

    /// The first list is the project's, the others lie over it in their order.
    private Project layers(String... lists) {
        Project project =
                Project.in(directory)
                        .file("tco.yaml", lists[0] + "---\n" + SCENARIO)
                        .scenario("all");
        for (int i = 1; i < lists.length; i++) {
            project.file(i + ".yaml", lists[i]).profiles(i + ".yaml");
        }
        return project;
    }

    /// Dollars of a million tokens read and a million written, priced on a day.
    private static double usd(Project project, String day) {
        return Tco.compare(project.set("pricing_date", day).load().scenario())
                .results()
                .getFirst()
                .usd(Case.TYPICAL);
    }

    private Project two() {
        return layers(
                list("2026-01-01", FIRST),
                list("2026-08-01", "{id: m, replaces: true, input: 2, output: 10}"));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-31, 6", "2026-08-01, 12", "2026-11-24, 12", "2025-01-01, 6"})
    void the_earlier_prices_hold_until_the_day_of_those_that_replace_them(String day, double usd) {
        assertThat(usd(two(), day)).isEqualTo(usd);
    }

    @Test
    void nothing_of_the_earlier_price_list_outlives_its_end() {
        Api past = api(two(), "2026-07-31");
        assertThat(past.prices().base().cacheRead().range().low()).isEqualTo(0.1);
        assertThat(past.batchDiscount().range().low()).isEqualTo(0.5);
        Api today = api(two(), "2026-08-01");
        assertThat(today.prices().base().cacheRead().range().low()).isEqualTo(2);
        assertThat(today.batchDiscount().range().low()).isZero();
    }

    private static Api api(Project project, String day) {
        return (Api)
                project.set("pricing_date", day)
                        .load()
                        .scenario()
                        .options()
                        .getFirst()
                        .deployment();
    }

    @Test
    void earlier_prices_are_figures_of_their_own_and_only_where_they_hold() {
        Project project = two();
        assertThat(api(project, "2026-08-01").prices().base().input().path())
                .isEqualTo("pricing.m.input");
        Figure past = api(project, "2026-07-31").prices().base().input();
        assertThat(past.path()).isEqualTo("pricing.m.before.2026-08-01.input");
        assertThat(past.origin().place()).isEqualTo("tco.yaml:5");
        assertThat(project.set("pricing_date", "2026-08-01").load().scenario().figures())
                .noneMatch(figure -> figure.path().contains("before"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 6",
        "2026-04-01, 12",
        "2026-07-31, 12",
        "2026-08-01, 20",
        "2026-08-31, 20",
        "2026-09-01, 30"
    })
    void of_three_layers_each_holds_in_its_time(String day, double usd) {
        Project three =
                layers(
                        list("2026-01-01", FIRST),
                        list("2026-04", "{id: m, replaces: true, input: 2, output: 10}"),
                        list(
                                "2026-08-01",
                                "{id: m, replaces: true, input: 5, output: 15, changes: [{from:"
                                        + " 2026-09-01, input: 10, output: 20}]}"));
        assertThat(usd(three, day)).isEqualTo(usd);
    }

    /// What is dated before the one below it leaves that no day.
    @ParameterizedTest
    @CsvSource({"2026-03-31, 6", "2026-04-01, 20", "2026-08-01, 20"})
    void a_later_layer_wins_over_one_with_a_later_day(String day, double usd) {
        Project three =
                layers(
                        list("2026-01-01", FIRST),
                        list("2026-08-01", "{id: m, replaces: true, input: 2, output: 10}"),
                        list("2026-04-01", "{id: m, replaces: true, input: 5, output: 15}"));
        assertThat(usd(three, day)).isEqualTo(usd);
    }

    /// Changes of the earlier entry end with it; those of the new one that are past are made.
    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 6",
        "2026-02-01, 7",
        "2026-06-30, 7",
        "2026-07-31, 7",
        "2026-08-01, 22",
        "2026-09-30, 22",
        "2026-10-01, 32",
        "2026-12-01, 32"
    })
    void changes_hold_on_their_side_of_the_day(String day, double usd) {
        Project two =
                layers(
                        list(
                                "2026-01-01",
                                "{id: m, input: 1, output: 5, changes: [{from: 2026-02-01, output:"
                                        + " 6}, {from: 2026-12-01, output: 99}]}"),
                        list(
                                "2026-08-01",
                                "{id: m, replaces: true, input: 2, output: 10, changes: [{from:"
                                        + " 2026-07-01, output: 20}, {from: 2026-10-01, output:"
                                        + " 30}]}"));
        assertThat(usd(two, day)).isEqualTo(usd);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-31, 6", "2026-08-01, 14"})
    void a_layer_over_it_is_laid_over_the_new_entry(String day, double usd) {
        Project three =
                layers(
                        list("2026-01-01", FIRST),
                        list("2026-08-01", "{id: m, replaces: true, input: 2, output: 10}"),
                        list("2026-10-01", "{id: m, output: 12}"));
        assertThat(usd(three, day)).isEqualTo(usd);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-31, 6", "2026-08-01, 13"})
    void a_setting_is_laid_over_the_new_entry(String day, double usd) {
        assertThat(usd(two().set("pricing.m.output", "11"), day)).isEqualTo(usd);
        Project three =
                layers(
                        list("2026-01-01", FIRST),
                        list("2026-08-01", "{id: m, replaces: true, input: 2, output: 10}"),
                        list("2026-10-01", "{id: m, surcharge: 0}"));
        assertThat(usd(three.set("pricing.m.output", "11"), day)).isEqualTo(usd);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-31", "2026-08-01"})
    void a_layer_that_lists_no_whole_price_held_on_no_day(String day) {
        Project two =
                layers(
                        list("2026-01-01", "{id: m, cache_read: 0.1}"),
                        list("2026-08-01", "{id: m, replaces: true, input: 2, output: 10}"));
        assertThat(usd(two, day)).isEqualTo(12);
    }

    @Test
    void a_list_without_a_day_holds_for_all_days() {
        Project two =
                layers(
                        list("2026-01-01", FIRST),
                        "kind: api\nprovider: x\nmodels: [{id: m, replaces: true, input: 2, output: 10}]\n");
        assertThat(usd(two, "2026-01-01")).isEqualTo(12);
    }

    @Test
    void a_models_own_day_comes_before_its_lists() {
        Project two =
                layers(
                        list("2026-01-01", FIRST),
                        list(
                                "2026-08-01",
                                "{id: m, replaces: true, input: 2, output: 10, as_of: 2026-06-01}"));
        assertThat(usd(two, "2026-05-31")).isEqualTo(6);
        assertThat(usd(two, "2026-06-01")).isEqualTo(12);
    }

    @Test
    void past_usage_is_priced_by_the_list_of_its_day() {
        Project two = two();
        PriceBook book = PriceBook.open(two.environment(), List.of("1.yaml"), List.of());
        Api api = Objects.requireNonNull(book.apis().get("m"));
        assertThat(api.prices().base().input().range().low()).isEqualTo(1);
        assertThat(api.later())
                .extracting(ApiPrices.From::day)
                .containsExactly(LocalDate.of(2026, 8, 1));
        assertThat(api.later().getFirst().prices().base().input().range().low()).isEqualTo(2);
    }

    @Test
    void faults_of_earlier_prices_are_told() {
        Project two =
                layers(
                        list("2026-01-01", "{id: m, input: -1, output: 5}"),
                        list("2026-08-01", "{id: m, replaces: true, input: 2, output: 10}"));
        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(two::load)
                .withMessageContaining("tco.yaml:5: pricing.m.before.2026-08-01.input: -1");
    }
}
