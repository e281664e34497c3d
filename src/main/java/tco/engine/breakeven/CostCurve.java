package tco.engine.breakeven;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.cost.Ratio;

/// What an option costs a month as an exact function of its tokens, at a constant mix: a constant
/// and a slope, kinks, and the steps of whole machines.
///
/// @param servesUpTo the last token that the option can serve, where there is one
record CostCurve(
        Ratio constant,
        Ratio slope,
        List<Kink> kinks,
        Optional<Steps> steps,
        Optional<BigInteger> servesUpTo) {

    CostCurve {
        List<Kink> sorted = new ArrayList<>(kinks);
        sorted.sort(null);
        kinks = List.copyOf(sorted);
    }

    /// The same cost at every volume.
    static CostCurve constant(Ratio usd) {
        return new CostCurve(usd, Ratio.ZERO, List.of(), Optional.empty(), Optional.empty());
    }

    /// A volume beyond which each further token costs `change` more.
    record Kink(Ratio at, Ratio change) implements Comparable<Kink> {
        @Override
        public int compareTo(Kink other) {
            return at.compareTo(other.at);
        }
    }

    /// Machines bought one by one: `ceil(tokens / capacity)` of them, at least one.
    ///
    /// @param perUnit dollars a month of each
    /// @param capped a cost that grows with the tokens up to a limit for each unit
    record Steps(Ratio capacity, Ratio perUnit, Optional<Capped> capped) {}

    /// Dollars for each token, for at most `tokensPerUnit` tokens a unit (a machine that is
    /// switched off for part of its window draws no more power than that).
    record Capped(Ratio usdPerToken, Ratio tokensPerUnit) {}

    /// The piece of the curve around a volume: a straight line, or a line with regular steps.
    Segment segmentAt(BigInteger tokens) {
        if (servesUpTo.isPresent() && tokens.compareTo(servesUpTo.get()) > 0) {
            return Segment.unserved(servesUpTo.get().add(BigInteger.ONE));
        }
        Segment segment = straight(tokens);
        if (steps.isPresent()) {
            segment = stepped(segment, steps.get(), tokens);
        }
        return servesUpTo.isPresent() ? segment.until(servesUpTo.get()) : segment;
    }

    private Segment straight(BigInteger tokens) {
        Ratio at = Ratio.of(tokens);
        Ratio start = constant;
        Ratio gradient = slope;
        BigInteger from = BigInteger.ZERO;
        Optional<BigInteger> to = Optional.empty();
        for (Kink kink : kinks) {
            if (kink.at().compareTo(at) < 0) {
                start = start.minus(kink.at().times(kink.change()));
                gradient = gradient.plus(kink.change());
                from = kink.at().floor().add(BigInteger.ONE);
            } else if (to.isEmpty()) {
                to = Optional.of(kink.at().floor());
            }
        }
        return Segment.line(from, to, start, gradient);
    }

    private static Segment stepped(Segment line, Steps steps, BigInteger tokens) {
        Ratio capacity = steps.capacity();
        if (tokens.signum() == 0) {
            return line.until(BigInteger.ZERO).plus(steps.perUnit(), Ratio.ZERO);
        }
        Segment positive = line.since(BigInteger.ONE);
        if (steps.capped().isEmpty()) {
            return positive.withStep(capacity, steps.perUnit());
        }
        Capped capped = steps.capped().get();
        Ratio limit = capped.tokensPerUnit();
        if (limit.compareTo(capacity) >= 0) {
            return positive.plus(Ratio.ZERO, capped.usdPerToken())
                    .withStep(capacity, steps.perUnit());
        }
        BigInteger regular = regularFrom(steps);
        BigInteger unit = Ratio.of(tokens).over(capacity).ceil();
        if (tokens.compareTo(regular) >= 0) {
            return positive.since(regular)
                    .withStep(capacity, steps.perUnit().plus(capped.usdPerToken().times(limit)));
        }
        return withinUnit(positive, steps, capped, unit, tokens);
    }

    private static Segment withinUnit(
            Segment line, Steps steps, Capped capped, BigInteger unit, BigInteger tokens) {
        Ratio units = Ratio.of(unit);
        Ratio fixed = units.times(steps.perUnit());
        BigInteger before = lastToken(steps.capacity(), unit.subtract(BigInteger.ONE));
        BigInteger kink = lastToken(capped.tokensPerUnit(), unit);
        if (tokens.compareTo(kink) <= 0) {
            return line.since(before.add(BigInteger.ONE))
                    .until(kink)
                    .plus(fixed, capped.usdPerToken());
        }
        Ratio full = capped.usdPerToken().times(capped.tokensPerUnit()).times(units);
        return line.since(before.max(kink).add(BigInteger.ONE))
                .until(lastToken(steps.capacity(), unit))
                .plus(fixed.plus(full), Ratio.ZERO);
    }

    /// The volume from which the curve is one segment for ever.
    BigInteger lastSegmentFrom() {
        if (servesUpTo.isPresent()) {
            return servesUpTo.get().add(BigInteger.ONE);
        }
        BigInteger from = steps.map(CostCurve::regularFrom).orElse(BigInteger.ZERO);
        return kinks.isEmpty() ? from : from.max(kinks.getLast().at().floor().add(BigInteger.ONE));
    }

    /// The first token of the unit from which the limit of each unit is always reached.
    private static BigInteger regularFrom(Steps steps) {
        return steps.capped()
                .map(Capped::tokensPerUnit)
                .filter(limit -> limit.compareTo(steps.capacity()) < 0)
                .map(limit -> steps.capacity().over(steps.capacity().minus(limit)).ceil())
                .map(unit -> lastToken(steps.capacity(), unit.subtract(BigInteger.ONE)))
                .orElse(BigInteger.ZERO)
                .add(BigInteger.ONE);
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

    CostCurve with(Steps wholeUnits) {
        return new CostCurve(constant, slope, kinks, Optional.of(wholeUnits), servesUpTo);
    }

    CostCurve servingUpTo(BigInteger lastToken) {
        return new CostCurve(constant, slope, kinks, steps, Optional.of(lastToken));
    }

    CostCurve with(Kink kink) {
        List<Kink> all = new ArrayList<>(kinks);
        all.add(kink);
        return new CostCurve(constant, slope, all, steps, servesUpTo);
    }
}
