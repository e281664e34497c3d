package tco.engine.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import tco.engine.Cheapest;
import tco.engine.Costs;
import tco.model.Case;
import tco.model.Option;
import tco.model.Point;
import tco.model.Range;
import tco.model.Scenario;
import tco.profile.SwingLimits;
import tco.testing.YamlScenario;

class SensitivityTest {
    private static final SwingLimits LIMITS = new SwingLimits();

    @Test
    void every_end_is_the_cost_with_that_figure_alone_moved() {
        Scenario scenario = YamlScenario.shipped("team-of-5");
        for (Option option : scenario.options()) {
            Sensitivity found = of(scenario, option.id(), OptionalDouble.of(0.2));
            Point typical = scenario.corner(Case.TYPICAL);
            for (Swing swing : found.swings()) {
                Point low = typical.with(swing.figure(), swing.moved().low());
                Point high = typical.with(swing.figure(), swing.moved().high());
                assertThat(swing.low().usd()).isEqualTo(Costs.monthly(option, low).usd());
                assertThat(swing.high().usd()).isEqualTo(Costs.monthly(option, high).usd());
                assertThat(swing.high().cheapest()).isEqualTo(Cheapest.at(scenario, high));
            }
            assertThat(found.swings())
                    .isSortedAccordingTo(Comparator.comparingDouble(Swing::usd).reversed());
        }
    }

    @Test
    void without_a_swing_only_ranges_move() {
        Scenario scenario = YamlScenario.shipped("default", "workload.tokens=10M..50M");
        assertThat(of(scenario, "m4-max-128gb", OptionalDouble.empty()).swings())
                .noneMatch(swing -> swing.figure().range().isExact())
                .anyMatch(swing -> swing.figure().path().equals("workload.tokens"));
    }

    @Test
    void a_swing_moves_a_price_by_its_share() {
        Scenario scenario = YamlScenario.shipped("default");
        Sensitivity found = of(scenario, "claude-sonnet-4-6", OptionalDouble.of(0.2));
        Swing input =
                found.swings().stream()
                        .filter(s -> s.figure().path().equals("pricing.claude-sonnet-4-6.input"))
                        .findFirst()
                        .orElseThrow();
        // 10M tokens, 80 % of them input at $3.00: $24, which moves by a fifth either way.
        assertThat(input.usd()).isCloseTo(0.4 * 24, within(1e-9));
    }

    @Test
    void no_figure_leaves_its_limits() {
        Scenario scenario = YamlScenario.shipped("team-of-5");
        for (Swing swing : of(scenario, "dgx-spark-gb10", OptionalDouble.of(1)).swings()) {
            Range moved = swing.moved();
            assertThat(moved.low()).as(swing.figure().path()).isNotNegative();
            if (swing.figure().name().endsWith("_share")) {
                assertThat(moved.high()).isLessThanOrEqualTo(1);
            }
            assertThat(swing.low().usd()).isFinite();
            assertThat(swing.high().usd()).isFinite();
        }
    }

    @Test
    void a_price_that_decides_the_winner_is_marked() {
        Scenario scenario =
                YamlScenario.shipped("default", "pricing.deepseek-v4-flash.input=0.2..100");
        Sensitivity found = of(scenario, "m4-max-128gb", OptionalDouble.empty());
        assertThat(found.swings())
                .anyMatch(s -> s.flips() && s.figure().path().endsWith("flash.input"));
    }

    private static Sensitivity of(Scenario scenario, String id, OptionalDouble swing) {
        return Sensitivity.of(scenario, YamlScenario.option(scenario, id), swing, LIMITS::within);
    }
}
