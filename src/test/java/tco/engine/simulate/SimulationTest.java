package tco.engine.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tco.model.Range;
import tco.model.Scenario;
import tco.testing.Scenarios;

class SimulationTest {
    private static Outcome outcome(Scenario scenario, Distribution distribution, int samples) {
        Simulation simulation = new Simulation(scenario, distribution, 42, samples);
        Columns columns = new Columns(simulation);
        Tally sums = simulation.run(0, columns);
        for (int block = 1; block < simulation.blocks(); block++) {
            sums.add(simulation.run(block, columns));
        }
        List<Percentiles> spreads = new ArrayList<>();
        for (int i = 0; i < scenario.options().size(); i++) {
            spreads.add(columns.percentiles(i));
        }
        return Outcome.of(simulation, sums, spreads);
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

    @Test
    void all_options_see_the_same_draw() {
        Scenario twins =
                new Scenarios(Range.between(10e6, 20e6))
                        .api("a", "One", 3, 15)
                        .api("b", "A cent dearer", 3.01, 15)
                        .build();
        Outcome outcome = outcome(twins, Distribution.PERT, 5_000);
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
        Outcome outcome = outcome(Scenarios.ofEachKind(), Distribution.TRIANGULAR, 3_000);
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
