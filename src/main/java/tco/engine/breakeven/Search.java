package tco.engine.breakeven;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.TWO;
import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import java.util.Optional;
import java.util.function.Predicate;
import tco.engine.cost.Ratio;

/// Finds where a step function is below 0, between two volumes or for ever, without walking its
/// steps.
final class Search {
    private Search() {}

    /// The first `x` from `from` to `to` (for ever if empty) at which the function is below 0.
    static Optional<BigInteger> first(
            StepFunction function, BigInteger from, Optional<BigInteger> to) {
        BigInteger start = from.max(earliest(function, from));
        BigInteger end = latest(function, start);
        if (to.isPresent()) {
            end = end.min(to.get());
        }
        if (end.compareTo(start) < 0) {
            return Optional.empty();
        }
        BigInteger origin = start;
        return within(function.from(start), end.subtract(start)).map(origin::add);
    }

    /// The last `x` from `from` to `to` at which the function is below 0.
    static Optional<BigInteger> last(StepFunction function, BigInteger from, BigInteger to) {
        return first(function.mirrored(to), ZERO, Optional.of(to.subtract(from))).map(to::subtract);
    }

    /// The last `x` from `from` on, of a function that is not below 0 without end.
    static Optional<BigInteger> last(StepFunction function, BigInteger from) {
        BigInteger end = latest(function, from);
        return end.compareTo(from) < 0 ? Optional.empty() : last(function, from, end);
    }

    /// Whether there is always a later `x` at which the function is below 0.
    static boolean isEndless(StepFunction function, BigInteger from) {
        int trend = function.trend().signum();
        return trend < 0 || (trend == 0 && first(function, from, Optional.empty()).isPresent());
    }

    /// A volume before which the trend keeps the function at 0 or above.
    private static BigInteger earliest(StepFunction function, BigInteger from) {
        Ratio trend = function.trend();
        return trend.signum() < 0 ? function.floorAtZero().over(trend.negate()).floor() : from;
    }

    /// A volume by which the function has been below 0 if it ever is from `from` on; with a rising
    /// trend also a volume after which it never is.
    private static BigInteger latest(StepFunction function, BigInteger from) {
        Ratio trend = function.trend();
        if (trend.signum() == 0) {
            return from.add(function.period());
        }
        if (trend.signum() > 0) {
            return function.floorAtZero().negate().over(trend).ceil();
        }
        return from.max(function.ceilingAtZero().over(trend.negate()).floor().add(ONE));
    }

    private static Optional<BigInteger> within(StepFunction function, BigInteger end) {
        return switch (function.steps().size()) {
            case 0 -> line(function.constant(), function.slope(), end);
            case 1 -> OneStepSearch.first(function, end);
            default -> new TwoStepSearch(function, end).first();
        };
    }

    /// The first `x` from 0 to `end` at which a straight line is below 0.
    static Optional<BigInteger> line(BigInteger constant, BigInteger slope, BigInteger end) {
        if (constant.signum() < 0) {
            return Optional.of(ZERO);
        }
        if (slope.signum() >= 0) {
            return Optional.empty();
        }
        BigInteger first = constant.divide(slope.negate()).add(ONE);
        return first.compareTo(end) <= 0 ? Optional.of(first) : Optional.empty();
    }

    /// The least count up to `most` that passes, where all counts above one that passes pass too.
    static Optional<BigInteger> least(BigInteger most, Predicate<BigInteger> passes) {
        BigInteger failed = ZERO;
        BigInteger passed = TWO.min(most);
        while (!passes.test(passed)) {
            if (passed.compareTo(most) >= 0) {
                return Optional.empty();
            }
            failed = passed;
            passed = passed.multiply(TWO).min(most);
        }
        while (passed.subtract(failed).compareTo(ONE) > 0) {
            BigInteger middle = passed.add(failed).shiftRight(1);
            if (passes.test(middle)) {
                passed = middle;
            } else {
                failed = middle;
            }
        }
        return Optional.of(passed);
    }

    /// Searches a step function with one kind of step.
    static final class OneStepSearch {
        /// Most answers lie near; only then is it worth looking far.
        private static final int STEPS_TO_WALK = 6;

        private OneStepSearch() {}

        /// The first `x` from 0 to `end` at which the function is below 0.
        static Optional<BigInteger> first(StepFunction function, BigInteger end) {
            StepFunction.Step step = function.steps().getFirst();
            BigInteger from = ZERO;
            for (int walked = 0; walked < STEPS_TO_WALK; walked++) {
                BigInteger count = step.count(function.width().multiply(from));
                BigInteger last = lastBefore(function, step, count.add(ONE)).min(end);
                Optional<BigInteger> found =
                        line(function.at(from), function.slope(), last.subtract(from));
                if (found.isPresent()) {
                    return found.map(from::add);
                }
                if (last.equals(end)) {
                    return Optional.empty();
                }
                from = last.add(ONE);
            }
            return far(function.from(from), end.subtract(from)).map(from::add);
        }

        /// The last `x` at which a step has been taken fewer than `count` times.
        static BigInteger lastBefore(
                StepFunction function, StepFunction.Step step, BigInteger count) {
            return Ratio.floorDiv(
                    count.multiply(step.length()).subtract(step.offset()).subtract(ONE),
                    function.width());
        }

        private static Optional<BigInteger> far(StepFunction function, BigInteger end) {
            BigInteger start = function.at(ZERO);
            if (start.signum() < 0) {
                return Optional.of(ZERO);
            }
            if (end.signum() == 0) {
                return Optional.empty();
            }
            StepFunction.Step step = function.steps().getFirst();
            FloorSumWalk.Weights weights =
                    new FloorSumWalk.Weights(function.slope(), step.height(), ZERO, ZERO);
            BigInteger offset = step.offset().mod(step.length());
            return least(
                    end,
                    tokens -> {
                        FloorSumWalk walk =
                                weights.walk(function.width(), step.length(), offset, tokens);
                        BigInteger least = walk.leastAtRight();
                        return least != null && start.add(least).signum() < 0;
                    });
        }
    }
}
