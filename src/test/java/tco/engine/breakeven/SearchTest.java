package tco.engine.breakeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.testing.Samples;

class SearchTest {
    static Stream<Arguments> stepFunctions() {
        return Samples.of(random -> random);
    }

    @ParameterizedTest
    @MethodSource("stepFunctions")
    void finds_the_first_and_last_that_a_walk_finds(RandomGenerator random) {
        for (int i = 0; i < 40; i++) {
            StepFunction function = stepFunction(random);
            int from = random.nextInt(-50, 50);
            int to = from + random.nextInt(600);
            int[] below = below(function, from, to);
            BigInteger start = BigInteger.valueOf(from);
            BigInteger end = BigInteger.valueOf(to);
            assertThat(Search.first(function, start, Optional.of(end)))
                    .as("first of %s from %s to %s", function, from, to)
                    .isEqualTo(end(below, 0));
            assertThat(Search.last(function, start, end))
                    .as("last of %s from %s to %s", function, from, to)
                    .isEqualTo(end(below, below.length - 1));
        }
    }

    @ParameterizedTest
    @MethodSource("stepFunctions")
    void proves_what_holds_for_ever(RandomGenerator random) {
        for (int i = 0; i < 4; i++) {
            StepFunction function = stepFunction(random);
            int horizon = 20_000;
            int[] below = below(function, 0, horizon);
            boolean endless = below.length > 0 && below[below.length - 1] > horizon - 4000;
            assertThat(Search.isEndless(function, BigInteger.ZERO))
                    .as("%s", function)
                    .isEqualTo(endless);
            assertThat(Search.first(function, BigInteger.ZERO, Optional.empty()))
                    .as("first of %s", function)
                    .isEqualTo(end(below, 0));
            if (!endless) {
                assertThat(Search.last(function, BigInteger.ZERO))
                        .as("last of %s", function)
                        .isEqualTo(end(below, below.length - 1));
            }
        }
    }

    private static StepFunction stepFunction(RandomGenerator random) {
        List<StepFunction.Step> steps = new ArrayList<>();
        int up = random.nextBoolean() ? 1 : -1;
        for (int i = random.nextInt(3); i > 0; i--) {
            int height = random.nextInt(8) == 0 ? -up : up;
            BigInteger length = BigInteger.valueOf(random.nextInt(1, 60));
            BigInteger offset =
                    random.nextBoolean()
                            ? length.subtract(BigInteger.ONE)
                            : BigInteger.valueOf(random.nextInt(-40, 40));
            steps.add(
                    new StepFunction.Step(
                            BigInteger.valueOf((long) height * random.nextInt(1, 60)),
                            offset,
                            length));
            up = -up;
        }
        return new StepFunction(
                BigInteger.valueOf(random.nextInt(-60, 60)),
                BigInteger.valueOf(random.nextInt(-6, 7)),
                BigInteger.valueOf(random.nextInt(1, 5)),
                steps);
    }

    /// The function's formula in whole numbers that are small enough for it.
    private static int[] below(StepFunction function, int from, int to) {
        long constant = function.constant().longValueExact();
        long slope = function.slope().longValueExact();
        long width = function.width().longValueExact();
        long[][] steps =
                function.steps().stream()
                        .map(step -> Stream.of(step.height(), step.offset(), step.length()))
                        .map(step -> step.mapToLong(BigInteger::longValueExact).toArray())
                        .toArray(long[][]::new);
        return IntStream.rangeClosed(from, to)
                .filter(x -> {
                    long value = constant + slope * x;
                    for (long[] step : steps) {
                        value += step[0] * Math.floorDiv(width * x + step[1], step[2]);
                    }
                    return value < 0;
                })
                .toArray();
    }

    private static Optional<BigInteger> end(int[] below, int index) {
        return below.length == 0 ? Optional.empty() : Optional.of(BigInteger.valueOf(below[index]));
    }
}
