package tco.engine.breakeven;

import static java.math.BigInteger.ONE;

import java.math.BigInteger;
import java.util.Optional;

/// Where one cost curve lies below another. An option that cannot serve a volume is never the
/// cheaper one, and one that can is cheaper than one that cannot.
record Crossings(CostCurve a, CostCurve b) {
    private Stretch at(BigInteger tokens) {
        return Stretch.between(a.segmentAt(tokens), b.segmentAt(tokens));
    }

    /// The first volume from one on at which a is cheaper than b, or is not.
    Optional<BigInteger> first(BigInteger since, boolean cheaper) {
        BigInteger from = since;
        while (true) {
            Stretch stretch = at(from);
            Optional<BigInteger> found = stretch.first(from, cheaper);
            if (found.isPresent() || stretch.to().isEmpty()) {
                return found;
            }
            from = stretch.to().get().add(ONE);
        }
    }

    /// The last volume from `since` to `until` at which a is cheaper than b, or is not.
    Optional<BigInteger> last(BigInteger since, BigInteger until, boolean cheaper) {
        BigInteger to = until;
        while (to.compareTo(since) >= 0) {
            Stretch stretch = at(to);
            Optional<BigInteger> found = stretch.last(since, to, cheaper);
            if (found.isPresent()) {
                return found;
            }
            to = stretch.from().subtract(ONE);
        }
        return Optional.empty();
    }

    /// The volume from which a is cheaper than b for ever, at least `since`.
    Optional<BigInteger> permanent(BigInteger since) {
        BigInteger endless = a.lastSegmentFrom().max(b.lastSegmentFrom()).max(since);
        Stretch stretch = at(endless);
        if (stretch.isEndless(false)) {
            return Optional.empty();
        }
        Optional<BigInteger> dearer = stretch.last(since, false);
        while (dearer.isEmpty() && stretch.from().compareTo(since) > 0) {
            BigInteger until = stretch.from().subtract(ONE);
            stretch = at(until);
            dearer = stretch.last(since, until, false);
        }
        return Optional.of(dearer.map(ONE::add).orElse(since));
    }
}
