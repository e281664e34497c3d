package tco.engine.breakeven;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import java.util.Optional;
import tco.engine.cost.Ratio;

/// Searches a step function with one kind of step.
final class OneStepSearch {
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
                    Search.line(function.at(from), function.slope(), last.subtract(from));
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
    static BigInteger lastBefore(StepFunction function, StepFunction.Step step, BigInteger count) {
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
        return Search.least(
                end,
                tokens -> {
                    FloorSumWalk walk =
                            weights.walk(function.width(), step.length(), offset, tokens);
                    BigInteger least = walk.leastAtRight();
                    return least != null && start.add(least).signum() < 0;
                });
    }
}
