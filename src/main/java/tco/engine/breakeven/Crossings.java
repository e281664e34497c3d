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

    /// A stretch of volumes over which two curves differ by one step function, or over which one of
    /// them is not to be had.
    ///
    /// @param dearer the amount by which the first option costs more, where both can serve
    /// @param cheaper whether the first option is cheaper throughout, where one of them cannot
    ///   serve
    private record Stretch(
            BigInteger from,
            Optional<BigInteger> to,
            Optional<StepFunction> dearer,
            boolean cheaper) {

        static Stretch between(Segment a, Segment b) {
            Optional<BigInteger> to =
                    a.to().isPresent() && b.to().isPresent()
                            ? Optional.of(a.to().get().min(b.to().get()))
                            : a.to().or(b::to);
            boolean both = a.served() && b.served();
            return new Stretch(
                    a.from().max(b.from()),
                    to,
                    both ? Optional.of(StepFunction.difference(a, b)) : Optional.empty(),
                    a.served() && !b.served());
        }

        /// The first volume of the stretch from one on at which the first option is cheaper, or is
        /// not.
        Optional<BigInteger> first(BigInteger since, boolean wanted) {
            BigInteger start = from.max(since);
            return dearer.isPresent()
                    ? Search.first(wantedBelowZero(wanted), start, to)
                    : Optional.of(start).filter(_ -> cheaper == wanted);
        }

        /// The last such volume of a stretch that ends, up to `until`.
        Optional<BigInteger> last(BigInteger since, BigInteger until, boolean wanted) {
            BigInteger start = from.max(since);
            return dearer.isPresent()
                    ? Search.last(wantedBelowZero(wanted), start, until)
                    : Optional.of(until).filter(_ -> cheaper == wanted);
        }

        /// The last such volume of the endless stretch, if it has a last.
        Optional<BigInteger> last(BigInteger since, boolean wanted) {
            return dearer.flatMap(_ -> Search.last(wantedBelowZero(wanted), from.max(since)));
        }

        /// Whether there is always a later such volume.
        boolean isEndless(boolean wanted) {
            return dearer.isPresent()
                    ? Search.isEndless(wantedBelowZero(wanted), from)
                    : cheaper == wanted;
        }

        private StepFunction wantedBelowZero(boolean wanted) {
            StepFunction function = dearer.orElseThrow();
            return wanted ? function : function.opposite();
        }
    }
}
