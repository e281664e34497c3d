package tco.engine.breakeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.engine.breakeven.BreakEven.Interval;
import tco.engine.breakeven.FigureSolver.EqualCost.Crossing;
import tco.engine.breakeven.FigureSolver.ScanValues;
import tco.engine.breakeven.FigureSolver.ScanValues.Sample;
import tco.engine.cost.Bill;
import tco.engine.cost.Monthly;
import tco.engine.cost.Monthly.Units;
import tco.model.Case;
import tco.model.Component;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Point;
import tco.model.Scenario;
import tco.testing.YamlScenario;

class ScanValuesTest {
    private static final BigInteger TRILLION = BigInteger.valueOf(1_000_000_000_000L);

    @ParameterizedTest
    @CsvSource({
        "m4-max-128gb, claude-sonnet-4-6",
        "strix-halo-128gb, claude-sonnet-4-6",
        "m4-max-128gb, claude-opus-5-5",
        "runpod-secure-h100-sxm, deepseek-v4-flash",
        "strix-halo-128gb, hybrid-strix-halo-sonnet",
    })
    void solving_for_the_volume_finds_every_end_of_every_interval(String idA, String idB) {
        Scenario scenario = YamlScenario.shipped("default", "workload.tokens=10M");
        Option a = YamlScenario.option(scenario, idA);
        Option b = YamlScenario.option(scenario, idB);
        Point at = scenario.corner(Case.TYPICAL);
        Figure tokens =
                scenario.figures().stream()
                        .filter(figure -> figure.path().equals("workload.tokens"))
                        .findFirst()
                        .orElseThrow();

        List<Long> solved =
                FigureSolver.solve(a, b, at, tokens, 1, TRILLION.doubleValue()).crossings().stream()
                        .map(Crossing::value)
                        .map(Math::round)
                        .toList();

        List<Long> exact = ends(BreakEvens.of(a, b, at, BigInteger.ONE, TRILLION, 1000));
        assertThat(solved).hasSameSizeAs(exact);
        for (int i = 0; i < exact.size(); i++) {
            assertThat(Math.abs(solved.get(i) - exact.get(i))).isLessThanOrEqualTo(1);
        }
    }

    private static List<Long> ends(BreakEven found) {
        List<Long> ends = new ArrayList<>();
        for (Interval interval : found.aCheaper()) {
            if (interval.from().signum() > 0 && !interval.from().equals(BigInteger.ONE)) {
                ends.add(interval.from().longValueExact());
            }
            interval.to()
                    .filter(to -> !to.equals(TRILLION))
                    .ifPresent(to -> ends.add(to.longValueExact()));
        }
        return ends;
    }

    /// A machine of a dollar each begun unit, and an option of a fixed cost.
    private static Sample machinesAgainst(double fixedUsd, double value) {
        return new Sample(monthly(Math.ceil(value), Math.ceil(value)), monthly(fixedUsd, 0));
    }

    private static Monthly monthly(double usd, double machines) {
        return new Monthly(new Hardware(usd), Units.of(machines), 0, 1, List.of());
    }

    private record Hardware(double total) implements Bill {
        @Override
        public boolean has(Component component) {
            return component == Component.HARDWARE;
        }

        @Override
        public double quantity(Component component) {
            return 1;
        }

        @Override
        public double unitUsd(Component component) {
            return usd(component);
        }

        @Override
        public double usd(Component component) {
            return has(component) ? total : 0;
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 5", "1, 1e9, 7", "5, 6, 5.5"})
    void both_sides_of_a_step_are_scanned(double from, double to, double present) {
        double[] values =
                ScanValues.between(from, to, present, value -> machinesAgainst(6.5, value));
        assertThat(values).isSorted().contains(from, to, present);
        assertThat(values).contains(6.0);
        if (to > 6) {
            assertThat(values).contains(Math.nextUp(6.0));
        }
    }

    @Test
    void a_step_that_turns_nothing_is_passed_over() {
        assertThat(ScanValues.between(0, 10, 5, value -> machinesAgainst(1000, value)))
                .hasSize(4002);
    }
}
