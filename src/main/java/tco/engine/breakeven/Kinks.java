package tco.engine.breakeven;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.breakeven.CostCurve.Kink;
import tco.engine.cost.Ratio;

/// The kinks of a curve by their volumes, and what those up to each change together: a plan's
/// quotas may have a kink for each of a thousand groups of developers.
final class Kinks {
    static final Kinks NONE = new Kinks(List.of());

    private final List<Kink> sorted;
    private final List<Change> upTo = new ArrayList<>();

    /// What a number of kinks add to the constant and to the slope of the line beyond them.
    private record Change(Ratio constant, Ratio slope) {
        static final Change NONE = new Change(Ratio.ZERO, Ratio.ZERO);

        Change and(Kink kink) {
            return new Change(
                    constant.minus(kink.at().times(kink.change())).plus(kink.jump()),
                    slope.plus(kink.change()));
        }
    }

    private Kinks(List<Kink> kinks) {
        List<Kink> inOrder = new ArrayList<>(kinks);
        inOrder.sort(null);
        sorted = List.copyOf(inOrder);
        upTo.add(Change.NONE);
        sorted.forEach(kink -> upTo.add(upTo.getLast().and(kink)));
    }

    static Kinks of(List<Kink> kinks) {
        return kinks.isEmpty() ? NONE : new Kinks(kinks);
    }

    Kinks and(List<Kink> more) {
        List<Kink> all = new ArrayList<>(sorted);
        all.addAll(more);
        return of(all);
    }

    Kinks and(Kinks others) {
        return and(others.sorted);
    }

    /// The first token beyond all of them.
    Optional<BigInteger> passed() {
        return sorted.isEmpty() ? Optional.empty() : Optional.of(after(sorted.getLast()));
    }

    /// The straight piece around a volume.
    ///
    /// @param constant of the line before the first kink
    /// @param slope of that line
    Segment segmentAt(BigInteger tokens, Ratio constant, Ratio slope) {
        int below = below(Ratio.of(tokens));
        Change change = upTo.get(below);
        return Segment.line(
                below == 0 ? BigInteger.ZERO : after(sorted.get(below - 1)).max(BigInteger.ZERO),
                below == sorted.size()
                        ? Optional.empty()
                        : Optional.of(sorted.get(below).at().floor()),
                constant.plus(change.constant()),
                slope.plus(change.slope()));
    }

    private static BigInteger after(Kink kink) {
        return kink.at().floor().add(BigInteger.ONE);
    }

    /// How many kinks lie below a volume.
    private int below(Ratio tokens) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).at().compareTo(tokens) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
