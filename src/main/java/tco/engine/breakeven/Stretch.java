package tco.engine.breakeven;

import java.math.BigInteger;
import java.util.Optional;

/// A stretch of volumes over which two curves differ by one step function, or over which one of
/// them is not to be had.
///
/// @param dearer the amount by which the first option costs more, where both can serve
/// @param cheaper whether the first option is cheaper throughout, where one of them cannot serve
record Stretch(
        BigInteger from, Optional<BigInteger> to, Optional<StepFunction> dearer, boolean cheaper) {

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

    /// The first volume of the stretch from one on at which the first option is cheaper, or is not.
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
