package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.engine.project.Projection.ProjectedOption;
import tco.engine.project.ProjectionTerms;
import tco.engine.project.Projector;
import tco.model.Case;
import tco.model.Scenario;
import tco.testing.Project;

/// Prices that change on a known day (model 3): 800M tokens read and 200M written cost 1,350 a
/// month in 2026 and 2,700 from 2027 on.
class DatedPricesTest {
    private static final String TOKENS = "tokens: 1B, output_share: 0.2";
    private static final String DOUBLES = "{from: 2027-01-01, input: 1.50, output: 7.50}";

    @TempDir Path directory;

    private Scenario scenario(String keys, String date, String option) {
        String text =
                "kind: api\nprovider: somebody\nmodels: [{id: api, input: 0.75, output: 3.75, "
                        + keys
                        + "}]\n"
                        + Worked.scenario(TOKENS, option);
        return Project.in(directory)
                .file("all.yaml", text)
                .scenario("all.yaml")
                .set("pricing_date", date)
                .load()
                .scenario();
    }

    private double usd(String keys, String date) {
        return Tco.compare(scenario(keys, date, "api")).results().getFirst().usd(Case.TYPICAL);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-29, 1350", "2026-12-31, 1350", "2027-01-01, 2700", "2030-06-01, 2700"})
    void the_prices_of_the_pricing_date_hold(String date, double usd) {
        assertThat(usd("changes: [" + DOUBLES + "]", date)).isCloseTo(usd, within(1e-9));
    }

    @Test
    void today_is_the_pricing_date_unless_another_is_said() {
        String text =
                "kind: api\nprovider: x\nmodels: [{id: api, input: 0.75, output: 3.75, changes: ["
                        + DOUBLES
                        + "]}]\n"
                        + Worked.scenario(TOKENS, "api");
        Scenario today = Project.load(directory, text).scenario();
        assertThat(today.pricingDate()).isEqualTo(tco.render.Rendering.TODAY);
        String said = text.replace("id: all\n", "id: all\npricing_date: 2027-02-03\n");
        assertThat(Project.load(directory, said).scenario().pricingDate())
                .hasToString("2027-02-03");
    }

    /// Month m is priced m - 1 months after the pricing date.
    @ParameterizedTest
    @CsvSource({"2026-11-29, 94500", "2026-12-01, 95850", "2027-01-01, 97200"})
    void a_projection_pays_the_prices_of_each_month(String date, double usd) {
        ProjectedOption projected = projected(DOUBLES, date, "api");
        assertThat(projected.cash().totalUsd()).isCloseTo(usd, within(1e-6));
    }

    private ProjectedOption projected(String change, String date, String option) {
        return Projector.project(
                        scenario("changes: [" + change + "]", date, option),
                        new ProjectionTerms(36, 0, 0, 0),
                        Case.TYPICAL,
                        Optional.empty())
                .options()
                .getFirst();
    }

    @Test
    void falling_prices_fall_from_what_each_month_would_pay() {
        // two months at 1,350, the second a twelfth of a year in; then 2,700
        ProjectedOption projected =
                Projector.project(
                                scenario("changes: [" + DOUBLES + "]", "2026-11-29", "api"),
                                new ProjectionTerms(13, 0, 0.5, 0),
                                Case.TYPICAL,
                                Optional.empty())
                        .options()
                        .getFirst();
        assertThat(projected.cash().usd(1)).isCloseTo(1350, within(1e-6));
        assertThat(projected.cash().usd(13)).isCloseTo(1350, within(1e-6));
    }

    @Test
    void a_change_within_the_horizon_is_noted_with_the_pricing_date() {
        Scenario before = scenario("changes: [" + DOUBLES + "]", "2026-11-29", "api");
        String note = "api at its prices of 2026-11-29, which change on 2027-01-01";
        assertThat(Tco.compare(before).results().getFirst().notes()).contains(note);
        assertThat(projected(DOUBLES, "2026-11-29", "api").notes()).contains(note);
        Scenario longBefore = scenario("changes: [" + DOUBLES + "]", "2024-01-01", "api");
        assertThat(Tco.compare(longBefore).results().getFirst().notes()).isEmpty();
        Scenario after = scenario("changes: [" + DOUBLES + "]", "2027-01-01", "api");
        assertThat(Tco.compare(after).results().getFirst().notes()).isEmpty();
    }

    @Test
    void a_change_replaces_what_it_names_and_no_more() {
        String tiers = "long_context: {above_input_tokens: 1, input: 2}, cache_read: 0.1, ";
        String workload = "uncached_input: 1M, cache_read: 1M, cache_write: 0, output: 0, ";
        // all in long requests: input 2 of the tier, cache reads 0.1
        assertThat(at(tiers, "{from: 2026-01-01, output: 9}", workload)).isEqualTo(2.1);
        assertThat(at(tiers, "{from: 2026-01-01, input: 3}", workload)).isEqualTo(2.1);
        assertThat(at(tiers, "{from: 2026-01-01, long_context: []}", workload)).isEqualTo(0.85);
        assertThat(at(tiers, "{from: 2026-01-01, cache_read: 1}", workload)).isEqualTo(3);
        String twice = "{from: 2026-01-01, long_context: []}, {from: 2026-02-01, input: 3}";
        assertThat(at(tiers, twice, workload)).isEqualTo(3.1);
        String peak = "peak: {windows: [{from: \"00:00\", to: \"24:00\"}], input: 5}, ";
        assertThat(at(peak, "{from: 2026-01-01, cache_read: 1}", workload)).isEqualTo(6);
        assertThat(at(peak, "{from: 2026-01-01, peak: {windows: []}}", workload)).isEqualTo(1.5);
    }

    private double at(String keys, String changes, String workload) {
        String prices =
                "kind: api\nprovider: x\nmodels: [{id: api, input: 0.75, output: 3.75, "
                        + keys
                        + "changes: ["
                        + changes
                        + "]}]\n";
        return Worked.of(directory, prices, workload + "long_context_share: 1").monthly().usd();
    }

    @Test
    void a_plan_and_a_hybrid_follow_the_prices_of_their_APIs() {
        String plan =
                """
                kind: plan
                id: plan
                usd_per_seat: 100
                included_usd: 1000
                rates_model: api
                overage: api
                ---
                """;
        String text =
                plan
                        + "kind: api\nprovider: x\nmodels: [{id: api, input: 0.75, output: 3.75,"
                        + " changes: ["
                        + DOUBLES
                        + "]}]\n"
                        + Worked.scenario(TOKENS, "plan");
        ProjectedOption projected =
                Projector.project(
                                Project.load(directory, text).scenario(),
                                new ProjectionTerms(3, 0, 0, 0),
                                Case.TYPICAL,
                                Optional.empty())
                        .options()
                        .getFirst();
        assertThat(projected.cash().usd(2)).isCloseTo(100 + 350, within(1e-6));
        assertThat(projected.cash().usd(3)).isCloseTo(100 + 1700, within(1e-6));
    }
}
