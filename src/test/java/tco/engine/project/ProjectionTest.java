package tco.engine.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.engine.project.Projection.ProjectedOption;
import tco.model.Case;
import tco.model.Scenario;
import tco.testing.Samples;
import tco.testing.YamlScenario;

class ProjectionTest {
    private static final double NEAR = 1e-9;

    static Stream<Arguments> futures() {
        return Samples.of(NaiveFuture::draw);
    }

    @ParameterizedTest
    @MethodSource("futures")
    void agrees_with_a_future_told_machine_by_machine(NaiveFuture future) {
        ProjectionTerms terms =
                new ProjectionTerms(
                        future.months(), future.growth(), future.decline(), future.discount());
        Projection projection = project(future.yaml(), terms);
        assertCash(projection.options().get(0), future.boxCash(), future.discount());
        assertCash(projection.options().get(1), future.apiCash(), future.discount());
        assertCash(projection.options().get(2), future.cloudCash(), future.discount());
        assertThat(projection.baseline()).map(option -> option.id()).contains("api");
    }

    private static void assertCash(ProjectedOption option, double[] expected, double discount) {
        double sum = 0;
        double npv = 0;
        double size = 0;
        for (int month = 0; month < expected.length; month++) {
            size += Math.abs(expected[month]);
            sum += expected[month];
            npv += expected[month] / Math.pow(1 + discount, month / 12.0);
            assertThat(option.cash().usd(month))
                    .as("month " + month)
                    .isCloseTo(expected[month], within(NEAR * size));
            assertThat(option.cash().cumulativeUsd(month)).isCloseTo(sum, within(NEAR * size));
        }
        assertThat(option.npvUsd()).isCloseTo(npv, within(NEAR * size));
    }

    @Test
    void payback_of_a_machine_that_saves_a_fixed_sum_each_month() {
        // 1,200 up front; 50 a month of upkeep against 115 for the API: level after 1,200 / 65.
        Projection projection = project(fixed(1200, 50, 115), new ProjectionTerms(36, 0, 0, 0));
        assertThat(payback(projection, "box")).hasValue(1200 / 65.0);
        assertThat(payback(projection, "api")).hasValue(0);
        assertThat(projection.options().getFirst().cash().usd(0)).isEqualTo(1200);
    }

    @Test
    void no_payback_of_a_machine_that_saves_nothing() {
        assertThat(
                        payback(
                                project(fixed(1200, 120, 115), new ProjectionTerms(600, 0, 0, 0)),
                                "box"))
                .isEmpty();
    }

    @Test
    void a_payback_that_only_the_resale_brings_says_so() {
        Projection projection = project(fixed(1200, 50, 115), new ProjectionTerms(18, 0, 0, 0));
        ProjectedOption box = projection.options().getFirst();
        assertThat(box.resaleUsd()).isEqualTo(600);
        assertThat(box.payback().orElseThrow().months().orElseThrow()).isBetween(17.0, 18.0);
        assertThat(box.notes())
                .contains("level with the baseline only through the resale in the last month");
    }

    @Test
    void a_machine_that_is_dearer_again_after_its_replacement_says_so() {
        Projection projection = project(fixed(1200, 50, 115), new ProjectionTerms(60, 0, 0, 0));
        assertThat(projection.options().getFirst().notes())
                .contains(
                        "replaces 1 machine at the end of life",
                        "cheaper for a time, but dearer again from month 36");
    }

    @Test
    void an_option_that_serves_only_a_part_gets_no_payback() {
        // 1,000 tokens a second write 483,840,000 a month in 168 h at 80 %; the default output
        // share makes that 2.4B tokens.
        String small = fixed(1200, 50, 115).replace("tokens: 1M", "tokens: 3B");
        Projection partly =
                project(
                        small.replace("options: [box", "options: [{use: box, quantity: 1}"),
                        new ProjectionTerms(36, 0, 0, 0));
        ProjectedOption box = partly.options().getFirst();
        assertThat(box.excludedBecause()).hasValueSatisfying(w -> assertThat(w).contains("serves"));
        assertThat(box.payback()).isEmpty();
        assertThat(box.notes())
                .contains("from month 1 it cannot serve the whole demand, so it gets no payback");
    }

    @Test
    void a_payback_counts_only_before_a_part_of_the_demand_is_left_out() {
        // 1,200 / (115 - 50) = 18.5 months; 2B tokens grow past 2.4B in month 20, or in month 5.
        String fixed =
                fixed(1200, 50, 115.0 / 2000)
                        .replace("tokens: 1M", "tokens: 2B")
                        .replace("options: [box", "options: [{use: box, quantity: 1}");
        ProjectedOption slow =
                project(fixed, new ProjectionTerms(36, 0.0099, 0, 0)).options().getFirst();
        assertThat(slow.payback().orElseThrow().months()).isPresent();
        ProjectedOption fast =
                project(fixed, new ProjectionTerms(36, 0.05, 0, 0)).options().getFirst();
        assertThat(fast.excludedBecause()).isEmpty();
        assertThat(fast.payback()).isEmpty();
    }

    @Test
    void falling_prices_put_a_payback_off() {
        double plain =
                payback(project(fixed(1200, 50, 115), new ProjectionTerms(36, 0, 0, 0)), "box")
                        .orElseThrow();
        double falling =
                payback(project(fixed(1200, 50, 115), new ProjectionTerms(36, 0, 0.2, 0)), "box")
                        .orElseThrow();
        assertThat(falling).isGreaterThan(plain);
    }

    @Test
    void a_constant_bill_has_the_value_of_an_annuity() {
        Projection projection = project(fixed(1200, 50, 115), new ProjectionTerms(120, 0, 0, 0.08));
        double monthly = Math.pow(1.08, 1 / 12.0);
        double annuity = 115 * (1 - Math.pow(monthly, -120)) / (monthly - 1);
        assertThat(projection.options().get(1).npvUsd()).isCloseTo(annuity, within(1e-6));
    }

    @Test
    void a_baseline_is_not_needed() {
        Scenario scenario = YamlScenario.shipped("private-only");
        Projection projection =
                Projector.project(
                        scenario, new ProjectionTerms(12, 0, 0, 0), Case.TYPICAL, Optional.empty());
        assertThat(projection.baseline()).isEmpty();
        assertThat(projection.options()).allMatch(option -> option.payback().isEmpty());
    }

    @Test
    void refuses_terms_that_mean_nothing() {
        assertThatThrownBy(() -> new ProjectionTerms(601, 0, 0, 0))
                .hasMessageContaining("1 to 600");
        assertThatThrownBy(() -> new ProjectionTerms(0, 0, 0, 0)).hasMessageContaining("1 to 600");
        assertThatThrownBy(() -> new ProjectionTerms(12, -1.01, 0, 0))
                .hasMessageContaining("growth");
        assertThatThrownBy(() -> new ProjectionTerms(12, 0, 1.5, 0))
                .hasMessageContaining("decline");
        assertThatThrownBy(() -> new ProjectionTerms(12, 0, 0, -1))
                .hasMessageContaining("discount");
    }

    private static OptionalDouble payback(Projection projection, String id) {
        return projection.options().stream()
                .filter(option -> option.option().id().equals(id))
                .findFirst()
                .flatMap(ProjectedOption::payback)
                .orElseThrow()
                .months();
    }

    private static Projection project(String yaml, ProjectionTerms terms) {
        return Projector.project(YamlScenario.of(yaml), terms, Case.TYPICAL, Optional.empty());
    }

    /// A machine without power or people, and an API at a fixed bill.
    private static String fixed(double priceUsd, double facilityUsd, double apiUsd) {
        return """
        kind: owned
        id: box
        price_usd: %s
        facility_usd: %s
        power: {load_watts: 0}
        serves: [{model: m, decode_tok_s: 1000, reading_included: true}]
        ---
        kind: api
        provider: p
        models: [{id: api, input: %s, output: %s}]
        ---
        kind: scenario
        id: test
        workload: {tokens: 1M}
        assumptions: {ops_hours: 0}
        options: [box, api]
        """
                .formatted(priceUsd, facilityUsd, apiUsd, apiUsd);
    }
}
