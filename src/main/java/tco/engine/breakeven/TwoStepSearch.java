package tco.engine.breakeven;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tco.engine.breakeven.Search.OneStepSearch;
import tco.engine.breakeven.StepFunction.Step;
import tco.engine.cost.Ratio;

/// Searches a step function with two kinds of steps of different length. Between two long steps it
/// is a step function with one kind, which is searched exactly; which stretch between long steps to
/// search is decided on the real line, where the least value is never above that of the whole
/// tokens.
final class TwoStepSearch {
    private static final int STRETCHES_TO_WALK = 3;

    /// A stretch is searched in vain only where the least value lies within one token's price of 0.
    private static final int MOST_IN_VAIN = 200_000;

    private final StepFunction function;
    private final BigInteger end;
    private final Step longer;
    private final Step shorter;

    TwoStepSearch(StepFunction function, BigInteger end) {
        Step one = function.steps().getFirst();
        Step other = function.steps().getLast();
        boolean ordered = one.length().compareTo(other.length()) >= 0;
        this.function = function;
        this.end = end;
        this.longer = ordered ? one : other;
        this.shorter = ordered ? other : one;
    }

    /// The first `x` from 0 to `end` at which the function is below 0.
    Optional<BigInteger> first() {
        BigInteger stretch = longer.count(ZERO);
        BigInteger last = longer.count(function.width().multiply(end));
        for (int searched = 0; searched < MOST_IN_VAIN; searched++) {
            Optional<BigInteger> found = search(stretch);
            if (found.isPresent()) {
                return found;
            }
            stretch = stretch.add(ONE);
            if (searched >= STRETCHES_TO_WALK && stretch.compareTo(last) <= 0) {
                Optional<BigInteger> ahead = ahead(stretch, last.subtract(stretch).add(ONE));
                if (ahead.isEmpty()) {
                    return Optional.empty();
                }
                stretch = stretch.add(ahead.get());
            }
            if (stretch.compareTo(last) > 0) {
                return Optional.empty();
            }
        }
        throw NoBreakEvenException.tooClose();
    }

    /// The first `x` below 0 of those at which the long step has been taken a number of times.
    private Optional<BigInteger> search(BigInteger stretch) {
        BigInteger from = OneStepSearch.lastBefore(function, longer, stretch).add(ONE).max(ZERO);
        BigInteger to = OneStepSearch.lastBefore(function, longer, stretch.add(ONE)).min(end);
        if (to.compareTo(from) < 0) {
            return Optional.empty();
        }
        StepFunction within =
                new StepFunction(
                        function.constant().add(longer.height().multiply(stretch)),
                        function.slope(),
                        function.width(),
                        List.of(shorter));
        return OneStepSearch.first(within.from(from), to.subtract(from)).map(from::add);
    }

    /// How many stretches from the one given on cannot be below 0, of `most`; empty if none can.
    private Optional<BigInteger> ahead(BigInteger stretch, BigInteger most) {
        Line line = new Line(stretch);
        if (line.startsBelowZero()) {
            return Optional.of(ZERO);
        }
        return Search.least(most, line::isBelowZero).map(count -> count.subtract(ONE));
    }

    /// The function on the real line from a long step on, times its width. Within a stretch it is
    /// least just before a step if it falls, and just after one if it rises. Where a long and a
    /// short step fall together, the one that goes up comes first, so that the value between them
    /// is never the least.
    private final class Line {
        private final BigInteger offset;
        private final BigInteger start;
        private final BigInteger toLong;
        private final BigInteger toShort;
        private final FloorSumWalk.Weights weights;

        Line(BigInteger stretch) {
            BigInteger width = function.width();
            BigInteger slope = function.slope();
            BigInteger longUsd = width.multiply(longer.height());
            BigInteger shortUsd = width.multiply(shorter.height());
            BigInteger at = stretch.multiply(longer.length()).subtract(longer.offset());
            boolean longFirst = longer.height().signum() > 0;
            BigInteger reached = at.add(shorter.offset()).subtract(longFirst ? ONE : ZERO);
            BigInteger shortSteps = Ratio.floorDiv(reached, shorter.length());
            offset = reached.mod(shorter.length());
            start =
                    width.multiply(function.constant())
                            .add(slope.multiply(at))
                            .add(longUsd.multiply(stretch))
                            .add(shortUsd.multiply(shortSteps));
            boolean justAfter = slope.signum() > 0;
            toLong = justAfter ? ZERO : longUsd.negate();
            BigInteger toFirstShort =
                    shortSteps.multiply(shorter.length()).subtract(shorter.offset()).subtract(at);
            toShort = slope.multiply(toFirstShort).subtract(justAfter ? ZERO : shortUsd);
            weights =
                    new FloorSumWalk.Weights(
                            slope.multiply(longer.length()).add(longUsd),
                            shortUsd,
                            longUsd,
                            slope.multiply(shorter.length()).add(shortUsd));
        }

        boolean startsBelowZero() {
            return start.signum() < 0 && function.slope().signum() > 0;
        }

        /// Whether it is below 0 somewhere in the next stretches, this many of them.
        boolean isBelowZero(BigInteger stretches) {
            FloorSumWalk walk = weights.walk(longer.length(), shorter.length(), offset, stretches);
            return isBelowZero(walk.leastAtRight(), toLong)
                    || isBelowZero(walk.leastAtUp(), toShort);
        }

        private boolean isBelowZero(@Nullable BigInteger least, BigInteger shift) {
            return least != null && start.add(least).add(shift).signum() < 0;
        }
    }
}
