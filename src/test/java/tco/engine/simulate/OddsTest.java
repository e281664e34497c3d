package tco.engine.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.engine.random.Distribution;
import tco.engine.simulate.SimulationResult.SimulatedOption;
import tco.model.Range;
import tco.model.Scenario;
import tco.testing.Scenarios;

/// An API whose bill of $54 to $108 is as likely as its tokens, against a seat at $74.25, three
/// eighths of the way: with x the place in the range and F its distribution, the API is the
/// cheapest with F(3/8), and by hand its mean regret is $54 times the integral of 1 - F above 3/8.
class OddsTest {
    private static final double LOW_TOKENS = 10e6;
    private static final double HIGH_TOKENS = 20e6;
    private static final double LOW_USD = 54;
    private static final double WIDTH_USD = 54;
    private static final double SEAT_USD = 74.25;
    private static final double PLACE = (SEAT_USD - LOW_USD) / WIDTH_USD;

    /// What is known by hand, as shares of the range.
    record Odds(double cheapest, double mean, double variance, double regret) {}

    static Stream<Arguments> closedForms() {
        return Stream.of(
                // F = x
                known(Distribution.UNIFORM, 0.5, 0.375, 1 / 2.0, 1 / 12.0, 0.1953125),
                // F = 1 - (1 - x)^2
                known(
                        Distribution.TRIANGULAR,
                        0,
                        1 - Math.pow(0.625, 2),
                        1 / 3.0,
                        1 / 18.0,
                        Math.pow(0.625, 3) / 3),
                // F = 1 - (1 - x)^5: a beta distribution with 1 and 5
                known(
                        Distribution.PERT,
                        0,
                        1 - Math.pow(0.625, 5),
                        1 / 6.0,
                        5 / 252.0,
                        Math.pow(0.625, 6) / 6),
                // F = x^5: a beta distribution with 5 and 1
                known(
                        Distribution.PERT,
                        1,
                        Math.pow(0.375, 5),
                        5 / 6.0,
                        5 / 252.0,
                        0.625 - (1 - Math.pow(0.375, 6)) / 6));
    }

    private static Arguments known(
            Distribution distribution,
            double mode,
            double cheapest,
            double mean,
            double variance,
            double regret) {
        return Arguments.argumentSet(
                distribution.key() + ", mode " + mode,
                distribution,
                mode,
                new Odds(cheapest, mean, variance, regret));
    }

    private static SimulationResult outcome(Distribution distribution, double mode, int samples) {
        double typical = LOW_TOKENS + mode * (HIGH_TOKENS - LOW_TOKENS);
        Scenario scenario =
                new Scenarios(new Range(LOW_TOKENS, typical, HIGH_TOKENS))
                        .api("api", "An API", 3, 15)
                        .seat("seat", "A seat", SEAT_USD)
                        .build();
        return SimulationResults.of(scenario, distribution, samples);
    }

    /// Each within four standard errors; a regret lies inside $33.75, and so deviates by less than
    /// half of that.
    @ParameterizedTest
    @MethodSource("closedForms")
    void odds_mean_and_regret_converge_to_closed_forms(
            Distribution distribution, double mode, Odds odds) {
        double seatRegret = odds.regret - (odds.mean - PLACE);
        double deviation = (1 - PLACE) / 2;
        for (int samples : new int[] {1_000, 10_000, 100_000}) {
            SimulationResult found = outcome(distribution, mode, samples);
            SimulatedOption api = found.options().getFirst();
            SimulatedOption seat = found.options().getLast();
            double errors = 4 / Math.sqrt(samples);
            double ofOdds = errors * Math.sqrt(odds.cheapest * (1 - odds.cheapest));
            assertThat(api.probabilityCheapest()).isCloseTo(odds.cheapest, within(ofOdds));
            assertThat(seat.probabilityCheapest()).isCloseTo(1 - odds.cheapest, within(ofOdds));
            assertThat((api.meanUsd() - LOW_USD) / WIDTH_USD)
                    .isCloseTo(odds.mean, within(errors * Math.sqrt(odds.variance)));
            assertThat(api.expectedRegretUsd().orElseThrow() / WIDTH_USD)
                    .isCloseTo(odds.regret, within(errors * deviation));
            assertThat(seat.expectedRegretUsd().orElseThrow() / WIDTH_USD)
                    .isCloseTo(seatRegret, within(errors * deviation));
        }
    }
}
