package tco.engine.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.engine.random.Distribution;
import tco.engine.simulate.SimulationResult.Percentiles;
import tco.engine.simulate.SimulationResult.SimulatedOption;
import tco.model.Range;
import tco.model.Scenario;
import tco.testing.Scenarios;

class SimulationTest {
    private static SimulationResult outcome(
            Scenario scenario, Distribution distribution, int samples) {
        return SimulationResults.of(scenario, distribution, samples);
    }

    /// Dollars: (2.40 + 3.00) * Mtok, so the cost is as uniform as the tokens.
    private static Scenario api(double low, double high) {
        return new Scenarios(Range.between(low, high)).api("api", "An API", 3, 15).build();
    }

    @Test
    void percentiles_of_one_uniform_figure_are_those_of_its_range() {
        SimulatedOption api =
                outcome(api(10e6, 20e6), Distribution.UNIFORM, 400_000).options().getFirst();
        double perToken =
                outcome(api(1, 1), Distribution.UNIFORM, 1).options().getFirst().meanUsd();
        assertThat(api.percentiles().p5()).isCloseTo(10.5e6 * perToken, within(0.05));
        assertThat(api.percentiles().p50()).isCloseTo(15e6 * perToken, within(0.1));
        assertThat(api.percentiles().p95()).isCloseTo(19.5e6 * perToken, within(0.05));
        assertThat(api.meanUsd()).isCloseTo(15e6 * perToken, within(0.1));
    }

    static Stream<Arguments> closedForms() {
        return Stream.of(
                closedForm("uniform", Distribution.UNIFORM, 15e6, q -> q),
                closedForm(
                        "triangular",
                        Distribution.TRIANGULAR,
                        20e6,
                        q -> Math.sqrt(q)), // the mode at the high end
                closedForm(
                        "pert",
                        Distribution.PERT,
                        10e6,
                        q -> 1 - Math.pow(1 - q, 0.2))); // the mode at the low end
    }

    private static Arguments closedForm(
            String name, Distribution distribution, double mode, DoubleUnaryOperator quantile) {
        return Arguments.argumentSet(name, distribution, mode, quantile);
    }

    @ParameterizedTest
    @MethodSource("closedForms")
    void percentiles_converge_to_closed_forms_as_their_standard_error_falls(
            Distribution distribution, double mode, DoubleUnaryOperator quantile) {
        Scenario api =
                new Scenarios(new Range(10e6, mode, 20e6)).api("api", "An API", 3, 15).build();
        double usdPerToken =
                outcome(api(1, 1), Distribution.UNIFORM, 1).options().getFirst().meanUsd();
        for (int samples : new int[] {1_000, 10_000, 100_000}) {
            Percentiles found =
                    outcome(api, distribution, samples).options().getFirst().percentiles();
            isNear(found.p5(), 0.05, quantile, samples, usdPerToken);
            isNear(found.p50(), 0.50, quantile, samples, usdPerToken);
            isNear(found.p95(), 0.95, quantile, samples, usdPerToken);
        }
    }

    /// Within four standard errors of a quantile of so many samples.
    private static void isNear(
            double usd, double share, DoubleUnaryOperator quantile, int samples, double perToken) {
        double step = 1e-6;
        double slope =
                (quantile.applyAsDouble(share + step) - quantile.applyAsDouble(share - step))
                        / (2 * step);
        double error = Math.sqrt(share * (1 - share) / samples) * slope;
        assertThat(usd / perToken)
                .as("%s of %s samples", share, samples)
                .isCloseTo(10e6 * (1 + quantile.applyAsDouble(share)), within(10e6 * 4 * error));
    }

    @Test
    void all_options_see_the_same_draw() {
        Scenario twins =
                new Scenarios(Range.between(10e6, 20e6))
                        .api("a", "One", 3, 15)
                        .api("b", "A cent dearer", 3.01, 15)
                        .build();
        SimulationResult outcome = outcome(twins, Distribution.PERT, 5_000);
        assertThat(outcome.options().getFirst().probabilityCheapest()).isEqualTo(1);
        assertThat(outcome.options().getFirst().expectedRegretUsd()).hasValue(0);
        assertThat(outcome.options().getLast().expectedRegretUsd().orElseThrow())
                .isCloseTo(
                        outcome.options().getLast().meanUsd()
                                - outcome.options().getFirst().meanUsd(),
                        within(1e-9));
    }

    @Test
    void probabilities_sum_to_one_where_some_option_may_always_win() {
        SimulationResult outcome = outcome(Scenarios.ofEachKind(), Distribution.TRIANGULAR, 3_000);
        assertThat(
                        outcome.options().stream()
                                .mapToDouble(SimulatedOption::probabilityCheapest)
                                .sum())
                .isCloseTo(1, within(1e-12));
    }

    @Test
    void an_option_that_serves_too_little_neither_wins_nor_has_a_regret() {
        Scenario crowded =
                new Scenarios(Range.between(10e9, 20e9))
                        .single("one", "One machine")
                        .api("api", "An API", 3, 15)
                        .build();
        SimulatedOption one = outcome(crowded, Distribution.UNIFORM, 2_000).options().getFirst();
        assertThat(one.eligibleShare()).isZero();
        assertThat(one.probabilityCheapest()).isZero();
        assertThat(one.expectedRegretUsd()).isEmpty();
    }

    @Test
    void another_option_changes_no_draw() {
        Scenario alone = api(10e6, 20e6);
        Scenario joined =
                new Scenarios(Range.between(10e6, 20e6))
                        .owned("owned", "A machine")
                        .api("api", "An API", 3, 15)
                        .build();
        assertThat(outcome(joined, Distribution.PERT, 2_000).options().getLast().percentiles())
                .isEqualTo(
                        outcome(alone, Distribution.PERT, 2_000)
                                .options()
                                .getFirst()
                                .percentiles());
    }
}
