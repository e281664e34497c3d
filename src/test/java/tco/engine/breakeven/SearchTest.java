package tco.engine.breakeven;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.testing.Samples;

class SearchTest {
    private static StepFunction function(long constant, long slope, StepFunction.Step... steps) {
        return new StepFunction(
                BigInteger.valueOf(constant),
                BigInteger.valueOf(slope),
                BigInteger.ONE,
                List.of(steps));
    }

    private static StepFunction.Step step(long height, long length) {
        return new StepFunction.Step(
                BigInteger.valueOf(height), BigInteger.ZERO, BigInteger.valueOf(length));
    }

    private static Optional<BigInteger> first(StepFunction function, long from) {
        return Search.first(function, BigInteger.valueOf(from), Optional.empty());
    }

    private static Optional<BigInteger> last(StepFunction function, long from, long to) {
        return Search.last(function, BigInteger.valueOf(from), BigInteger.valueOf(to));
    }

    @Test
    void a_falling_line_stays_below_0() {
        StepFunction line = function(5, -2); // 5, 3, 1, -1, -3, ...
        assertThat(first(line, 0)).contains(BigInteger.valueOf(3));
        assertThat(last(line, 0, 10)).contains(BigInteger.TEN);
        assertThat(last(line, 0, 2)).isEmpty();
        assertThat(Search.isEndless(line, BigInteger.ZERO)).isTrue();
    }

    @Test
    void a_line_that_falls_between_its_steps_is_below_0_just_before_one() {
        // 10 - 3x + 20 floor(x / 5): 10, 7, 4, 1, -2, then 15, 12, 9, 6, 3, then 20, ...
        StepFunction stepped = function(10, -3, step(20, 5));
        assertThat(first(stepped, 0)).contains(BigInteger.valueOf(4));
        assertThat(first(stepped, 5)).isEmpty();
        assertThat(Search.last(stepped, BigInteger.ZERO)).contains(BigInteger.valueOf(4));
        assertThat(Search.isEndless(stepped, BigInteger.ZERO)).isFalse();
    }

    @Test
    void steps_of_two_lengths_cross_0_again_and_again() {
        // 2 - 4 floor(x / 3) + 5 floor(x / 4), x = 0, 3, 4, 6, 8: 2, -2, 3, -1, 4; every 12 less 1
        StepFunction stepped = function(2, 0, step(-4, 3), step(5, 4));
        assertThat(first(stepped, 0)).contains(BigInteger.valueOf(3));
        assertThat(first(stepped, 4)).contains(BigInteger.valueOf(6));
        assertThat(last(stepped, 4, 8)).contains(BigInteger.valueOf(7));
        assertThat(Search.isEndless(stepped, BigInteger.ZERO)).isTrue();
    }

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
