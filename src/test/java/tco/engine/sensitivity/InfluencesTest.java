package tco.engine.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tco.engine.Tco;
import tco.model.Case;
import tco.model.Point;
import tco.model.Scenario;
import tco.testing.YamlScenario;

class InfluencesTest {
    private static List<Influence> of(Scenario scenario) {
        return Influences.of(scenario, 0.2);
    }

    private static Influence of(List<Influence> all, String path) {
        return all.stream()
                .filter(influence -> influence.figure().path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_figure_has_one_and_those_that_flip_come_first() {
        Scenario scenario = YamlScenario.shipped("team-of-5");
        List<Influence> all = of(scenario);
        assertThat(all).hasSameSizeAs(scenario.figures());
        assertThat(all)
                .isSortedAccordingTo(
                        Comparator.comparing(Influence::flips)
                                .thenComparingDouble(Influence::usd)
                                .reversed());
        Point typical = scenario.corner(Case.TYPICAL);
        for (Influence influence : all) {
            boolean flips =
                    cheapestDiffers(scenario, typical, influence, influence.moved().low())
                            || cheapestDiffers(
                                    scenario, typical, influence, influence.moved().high());
            assertThat(influence.flips()).as(influence.figure().path()).isEqualTo(flips);
        }
    }

    private static boolean cheapestDiffers(
            Scenario scenario, Point typical, Influence influence, double value) {
        return !Tco.cheapest(scenario, typical.with(influence.figure(), value))
                .equals(Tco.cheapest(scenario, typical));
    }

    @Test
    void dollars_are_summed_over_all_options() {
        List<Influence> all = of(YamlScenario.shipped("default"));
        // 3 h more or less of $64 in each of the five options with machines.
        assertThat(of(all, "assumptions.ops_hours").usd()).isCloseTo(5 * 3 * 64.0, within(1e-6));
        // 8M input tokens of $3 in Sonnet and in the hybrid's 30 %, a fifth either way.
        assertThat(of(all, "pricing.claude-sonnet-4-6.input").usd())
                .isGreaterThan(0.4 * 24)
                .isLessThan(2 * 0.4 * 24);
    }

    @Test
    void a_figure_of_0_does_not_move() {
        List<Influence> all = of(YamlScenario.shipped("default"));
        Influence none = of(all, "assumptions.facility_usd");
        assertThat(none.moved().isExact()).isTrue();
        assertThat(none.usd()).isZero();
        assertThat(Optional.of(none.flips())).contains(false);
    }
}
