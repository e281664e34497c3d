package tco.engine.breakeven;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import tco.engine.cost.ExactCost.Sunk;
import tco.engine.cost.Ratio;

/// What an option costs a month as an exact function of its tokens, at a constant mix: a constant
/// and a slope, kinks, and the steps of whole machines.
///
/// @param servesUpTo the last token that the option can serve, where there is one; -1 where it
///   serves no volume whole
record CostCurve(
        Ratio constant,
        Ratio slope,
        Kinks kinks,
        Optional<Steps> steps,
        Optional<BigInteger> servesUpTo) {

    /// The same cost at every volume.
    static CostCurve constant(Ratio usd) {
        return new CostCurve(usd, Ratio.ZERO, Kinks.NONE, Optional.empty(), Optional.empty());
    }

    /// A volume beyond which each further token costs `change` more, and all together `jump`.
    record Kink(Ratio at, Ratio change, Ratio jump) implements Comparable<Kink> {
        Kink(Ratio at, Ratio change) {
            this(at, change, Ratio.ZERO);
        }

        @Override
        public int compareTo(Kink other) {
            return at.compareTo(other.at);
        }
    }

    /// Machines bought one by one: `ceil(tokens / capacity)` of them, at least one.
    ///
    /// @param perUnit dollars a month of each
    /// @param stretches what the tokens of a unit cost: all of them what the first stretch says
    ///   that holds them, and those beyond the last nothing (a machine that is switched off for
    ///   part of its window draws no more power than that)
    /// @param sunk what the first units do not cost
    record Steps(Ratio capacity, Ratio perUnit, Optional<Sunk> sunk, List<TokenStretch> stretches) {
        Steps {
            stretches = List.copyOf(stretches);
        }

        Steps(Ratio capacity, Ratio perUnit) {
            this(capacity, perUnit, Optional.empty(), List.of());
        }

        /// The last token of the units that cost less.
        BigInteger lastOf(Sunk first) {
            return capacity.times(Ratio.of(first.units().floor())).floor();
        }

        /// The units that cost less, as if all units were such.
        Steps first(Sunk first) {
            return new Steps(
                    capacity, perUnit.minus(first.usdPerUnit()), Optional.empty(), stretches);
        }

        /// The first stretch whose end a full unit does not pass; their number where it passes all.
        int ofFullUnit() {
            int stretch = 0;
            while (stretch < stretches.size()
                    && stretches.get(stretch).endTokens().compareTo(capacity) < 0) {
                stretch++;
            }
            return stretch;
        }
    }

    /// Dollars for each token of a unit that has at most so many.
    record TokenStretch(Ratio usdPerToken, Ratio endTokens) {}

    /// The piece of the curve around a volume: a straight line, or a line with regular steps.
    Segment segmentAt(BigInteger tokens) {
        if (servesUpTo.isPresent() && tokens.compareTo(servesUpTo.get()) > 0) {
            return Segment.unserved(servesUpTo.get().add(BigInteger.ONE));
        }
        Segment segment = kinks.segmentAt(tokens, constant, slope);
        if (steps.isPresent()) {
            segment = stepped(segment, steps.get(), tokens);
        }
        return servesUpTo.isPresent() ? segment.until(servesUpTo.get()) : segment;
    }

    private static Segment stepped(Segment line, Steps steps, BigInteger tokens) {
        if (tokens.signum() == 0) {
            Ratio first = steps.perUnit().minus(sunk(steps, Ratio.ONE));
            return line.until(BigInteger.ZERO).plus(first, Ratio.ZERO);
        }
        if (steps.sunk().isEmpty()) {
            return withoutSunk(line, steps, tokens);
        }
        Sunk sunk = steps.sunk().get();
        BigInteger last = steps.lastOf(sunk);
        return tokens.compareTo(last) <= 0
                ? withoutSunk(line.until(last), steps.first(sunk), tokens)
                : withoutSunk(
                        line.since(last.add(BigInteger.ONE))
                                .plus(sunk.usd(sunk.units()).negate(), Ratio.ZERO),
                        steps,
                        tokens);
    }

    private static Ratio sunk(Steps steps, Ratio units) {
        return steps.sunk().map(first -> first.usd(units)).orElse(Ratio.ZERO);
    }

    private static Segment withoutSunk(Segment line, Steps steps, BigInteger tokens) {
        BigInteger regular = regularFrom(steps);
        if (tokens.compareTo(regular) >= 0) {
            return regular(line.since(regular), steps);
        }
        BigInteger unit = Ratio.of(tokens).over(steps.capacity()).ceil();
        return withinUnit(line.since(BigInteger.ONE), steps, unit, tokens);
    }

    /// The stretch in which every unit begun is from some volume on.
    private static Segment regular(Segment line, Steps steps) {
        int stretch = steps.ofFullUnit();
        return stretch < steps.stretches().size()
                ? line.plus(Ratio.ZERO, steps.stretches().get(stretch).usdPerToken())
                        .withStep(steps.capacity(), steps.perUnit())
                : line.withStep(steps.capacity(), steps.perUnit().plus(fullUsd(steps)));
    }

    /// Dollars for the tokens of a unit beyond the last stretch.
    private static Ratio fullUsd(Steps steps) {
        if (steps.stretches().isEmpty()) {
            return Ratio.ZERO;
        }
        TokenStretch last = steps.stretches().getLast();
        return last.usdPerToken().times(last.endTokens());
    }

    private static Segment withinUnit(
            Segment line, Steps steps, BigInteger unit, BigInteger tokens) {
        Ratio fixed = Ratio.of(unit).times(steps.perUnit());
        BigInteger before = lastToken(steps.capacity(), unit.subtract(BigInteger.ONE));
        for (TokenStretch stretch : steps.stretches()) {
            BigInteger end = lastToken(stretch.endTokens(), unit);
            if (tokens.compareTo(end) <= 0) {
                return line.since(before.add(BigInteger.ONE))
                        .until(end.min(lastToken(steps.capacity(), unit)))
                        .plus(fixed, stretch.usdPerToken());
            }
            before = before.max(end);
        }
        return line.since(before.add(BigInteger.ONE))
                .until(lastToken(steps.capacity(), unit))
                .plus(fixed.plus(Ratio.of(unit).times(fullUsd(steps))), Ratio.ZERO);
    }

    /// The volume from which the curve is one segment for ever.
    BigInteger lastSegmentFrom() {
        if (servesUpTo.isPresent()) {
            return servesUpTo.get().add(BigInteger.ONE);
        }
        BigInteger from = steps.map(CostCurve::lastChange).orElse(BigInteger.ZERO);
        return kinks.passed().map(from::max).orElse(from);
    }

    /// The first token from which every unit costs the same and all tokens lie in one stretch.
    private static BigInteger lastChange(Steps steps) {
        BigInteger regular = regularFrom(steps);
        return steps.sunk()
                .map(first -> regular.max(steps.lastOf(first).add(BigInteger.ONE)))
                .orElse(regular);
    }

    /// The first token of the unit from which all tokens lie in one stretch.
    private static BigInteger regularFrom(Steps steps) {
        int stretch = steps.ofFullUnit();
        if (stretch == 0) {
            return BigInteger.ONE;
        }
        Ratio passed = steps.stretches().get(stretch - 1).endTokens();
        BigInteger unit = steps.capacity().over(steps.capacity().minus(passed)).ceil();
        return lastToken(steps.capacity(), unit.subtract(BigInteger.ONE)).add(BigInteger.ONE);
    }

    private static BigInteger lastToken(Ratio tokensPerUnit, BigInteger units) {
        return tokensPerUnit.times(Ratio.of(units)).floor();
    }

    /// Dollars a month for a volume that the option serves.
    Ratio usd(BigInteger tokens) {
        return segmentAt(tokens).usd(tokens);
    }

    CostCurve raised(Ratio usd) {
        return new CostCurve(constant.plus(usd), slope, kinks, steps, servesUpTo);
    }

    CostCurve rising(Ratio usdPerToken) {
        return new CostCurve(constant, slope.plus(usdPerToken), kinks, steps, servesUpTo);
    }

    /// Both costs together. [NoBreakEvenException] where both grow by machines.
    CostCurve plus(CostCurve other) {
        if (steps.isPresent() && other.steps.isPresent()) {
            throw NoBreakEvenException.twoKindsOfMachines();
        }
        Optional<BigInteger> last =
                servesUpTo.isPresent() && other.servesUpTo.isPresent()
                        ? Optional.of(servesUpTo.get().min(other.servesUpTo.get()))
                        : servesUpTo.or(other::servesUpTo);
        return new CostCurve(
                constant.plus(other.constant),
                slope.plus(other.slope),
                kinks.and(other.kinks),
                steps.or(other::steps),
                last);
    }

    CostCurve with(Steps wholeUnits) {
        return new CostCurve(constant, slope, kinks, Optional.of(wholeUnits), servesUpTo);
    }

    CostCurve servingUpTo(BigInteger lastToken) {
        return new CostCurve(constant, slope, kinks, steps, Optional.of(lastToken));
    }

    CostCurve with(Kink kink) {
        return with(List.of(kink));
    }

    CostCurve with(List<Kink> more) {
        return new CostCurve(constant, slope, kinks.and(more), steps, servesUpTo);
    }
}
