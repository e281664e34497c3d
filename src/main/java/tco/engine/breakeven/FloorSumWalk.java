package tco.engine.breakeven;

import static java.math.BigInteger.ONE;
import static java.math.BigInteger.ZERO;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// A walk along a straight line through a grid, as a word: a RIGHT for each column reached, an UP
/// for each row crossed on the way. Of each prefix it knows only the least value that a linear
/// function of the counts takes at its RIGHTs, and another at its UPs; so long walks are composed
/// of short ones by Euclid's algorithm, without taking each step.
///
/// @param leastAtRight null if the word has no RIGHT
/// @param leastAtUp null if the word has no UP
record FloorSumWalk(
        Weights weights,
        BigInteger rights,
        BigInteger ups,
        @Nullable BigInteger leastAtRight,
        @Nullable BigInteger leastAtUp) {

    /// What a RIGHT and an UP so far (itself included) add to the value at a RIGHT and at an UP.
    record Weights(
            BigInteger rightAtRight,
            BigInteger upAtRight,
            BigInteger rightAtUp,
            BigInteger upAtUp) {

        private FloorSumWalk empty() {
            return new FloorSumWalk(this, ZERO, ZERO, null, null);
        }

        private FloorSumWalk right() {
            return new FloorSumWalk(this, ONE, ZERO, rightAtRight, null);
        }

        private FloorSumWalk up() {
            return new FloorSumWalk(this, ZERO, ONE, null, upAtUp);
        }

        /// The walk over columns 1 to `columns`, where `floor((rise * column + start) / run)` rows
        /// are crossed up to a column, those above 0; `start` is at least 0 and below `run`.
        FloorSumWalk walk(BigInteger rise, BigInteger run, BigInteger start, BigInteger columns) {
            return FloorSumWalk.walk(rise, run, start, columns, up(), right());
        }
    }

    private static FloorSumWalk walk(
            BigInteger rise,
            BigInteger run,
            BigInteger start,
            BigInteger columns,
            FloorSumWalk up,
            FloorSumWalk right) {
        if (columns.signum() == 0) {
            return up.weights.empty();
        }
        if (rise.compareTo(run) >= 0) {
            BigInteger[] parts = rise.divideAndRemainder(run);
            return walk(parts[1], run, start, columns, up, up.times(parts[0]).then(right));
        }
        BigInteger rows = columns.multiply(rise).add(start).divide(run);
        if (rows.signum() == 0) {
            return right.times(columns);
        }
        BigInteger beforeLastRow = run.multiply(rows).subtract(start).subtract(ONE).divide(rise);
        BigInteger[] first = run.subtract(start).subtract(ONE).divideAndRemainder(rise);
        return right.times(first[0])
                .then(up)
                .then(walk(run, rise, first[1], rows.subtract(ONE), right, up))
                .then(right.times(columns.subtract(beforeLastRow)));
    }

    FloorSumWalk then(FloorSumWalk next) {
        return new FloorSumWalk(
                weights,
                rights.add(next.rights),
                ups.add(next.ups),
                least(
                        leastAtRight,
                        next.leastAtRight,
                        weights.rightAtRight.multiply(rights).add(weights.upAtRight.multiply(ups))),
                least(
                        leastAtUp,
                        next.leastAtUp,
                        weights.rightAtUp.multiply(rights).add(weights.upAtUp.multiply(ups))));
    }

    private static @Nullable BigInteger least(
            @Nullable BigInteger first, @Nullable BigInteger second, BigInteger shift) {
        if (second == null) {
            return first;
        }
        BigInteger shifted = second.add(shift);
        return first == null ? shifted : first.min(shifted);
    }

    private FloorSumWalk times(BigInteger count) {
        FloorSumWalk power = weights.empty();
        for (int bit = count.bitLength() - 1; bit >= 0; bit--) {
            power = power.then(power);
            if (count.testBit(bit)) {
                power = power.then(this);
            }
        }
        return power;
    }
}
