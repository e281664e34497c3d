package tco.engine.breakeven;

import static java.math.BigInteger.ONE;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.breakeven.BreakEven.Interval;
import tco.engine.breakeven.BreakEven.Never;
import tco.engine.breakeven.BreakEven.TurningPoint;
import tco.model.Option;
import tco.model.Point;

/// Finds the volumes at which one option is cheaper than another, each at its own mix, exactly.
public final class BreakEvens {
    private BreakEvens() {}

    /// The whole tokens a month, from one volume to another and both included, at which option a
    /// costs strictly less than option b; an option that cannot serve a volume is never the cheaper
    /// one. At most `limit` intervals are listed. [NoBreakEvenException] where a workload has no
    /// tokens, or the two costs run too close to each other to tell.
    public static BreakEven of(
            Option a, Option b, Point at, BigInteger from, BigInteger to, int limit) {
        CostCurve curveA = CostCurves.of(a, at);
        CostCurve curveB = CostCurves.of(b, at);
        Crossings crossings = new Crossings(curveA, curveB);
        Optional<BigInteger> first = crossings.first(from, true);
        Optional<BigInteger> permanent =
                first.isEmpty() ? Optional.empty() : crossings.permanent(from);
        List<Interval> intervals = new ArrayList<>();
        Optional<BigInteger> next = first.filter(volume -> volume.compareTo(to) <= 0);
        while (next.isPresent() && intervals.size() < limit) {
            Interval interval = interval(crossings, next.get(), permanent, to);
            intervals.add(interval);
            next =
                    interval.to()
                            .flatMap(end -> crossings.first(end.add(ONE), true))
                            .filter(volume -> volume.compareTo(to) <= 0);
        }
        Optional<Never> never =
                first.isPresent() ? Optional.empty() : Optional.of(never(a, curveB, at, from));
        Optional<TurningPoint> turning =
                turning(crossings, first, from).map(tokens -> TurningPoint.of(a, b, at, tokens));
        return new BreakEven(intervals, next.isPresent(), first, permanent, turning, never);
    }

    private static Interval interval(
            Crossings crossings, BigInteger from, Optional<BigInteger> permanent, BigInteger to) {
        if (permanent.isPresent() && from.compareTo(permanent.get()) >= 0) {
            return new Interval(from, Optional.empty());
        }
        BigInteger end = crossings.first(from, false).orElseThrow().subtract(ONE);
        return new Interval(from, Optional.of(end.min(to)));
    }

    /// Where a becomes cheaper, or if it is so from the start, where it no longer is.
    private static Optional<BigInteger> turning(
            Crossings crossings, Optional<BigInteger> first, BigInteger from) {
        return first.filter(from::equals).isPresent() ? crossings.first(from, false) : first;
    }

    private static Never never(Option a, CostCurve curveB, Point at, BigInteger from) {
        Crossings unlimited = new Crossings(CostCurves.unlimited(a, at), curveB);
        return unlimited.first(from, true).isPresent() ? Never.CAPACITY : Never.PRICE;
    }
}
