package tco.engine.random;

import tco.engine.random.BetaFunction.BetaTail;
import tco.model.Range;

/// How likely the values inside a figure's range are.
public enum Distribution {
    /// A beta distribution with the typical value as its mode and four times the weight of an end.
    PERT("pert"),
    TRIANGULAR("triangular"),
    /// Every value alike; the typical value plays no part.
    UNIFORM("uniform");

    private final String key;

    Distribution(String key) {
        this.key = key;
    }

    /// The name on the command line and in output.
    public String key() {
        return key;
    }

    /// The distribution inside a range that is not exact.
    public Quantiles quantiles(Range range) {
        return switch (this) {
            case PERT -> PertQuantiles.of(range);
            case TRIANGULAR -> new TriangularQuantiles(range);
            case UNIFORM -> share -> range.low() + share * (range.high() - range.low());
        };
    }

    /// A distribution as the values below which a share of all draws lies.
    public interface Quantiles {
        /// The value for a share above 0 and below 1; more for more.
        double at(double share);
    }

    /// The triangular distribution with the typical value as its mode.
    private record TriangularQuantiles(Range range) implements Quantiles {
        @Override
        public double at(double share) {
            double width = range.high() - range.low();
            double rise = range.typical() - range.low();
            double fall = range.high() - range.typical();
            return share * width < rise
                    ? range.low() + StrictMath.sqrt(share * width * rise)
                    : range.high() - StrictMath.sqrt((1 - share) * width * fall);
        }
    }

    /// The PERT distribution of a range: a beta distribution whose parameters sum to 6, stretched
    /// from the low to the high value.
    private static final class PertQuantiles implements Quantiles {
        private static final double MODE_WEIGHT = 4;
        private static final double MEDIAN = 0.5;

        private final double low;
        private final double width;
        private final BetaTail lower;
        private final BetaTail upper;

        private PertQuantiles(Range range, double alpha) {
            this.low = range.low();
            this.width = range.high() - range.low();
            this.lower = new BetaTail(alpha);
            this.upper = new BetaTail(BetaTail.PARAMETERS - alpha);
        }

        static PertQuantiles of(Range range) {
            double mode = (range.typical() - range.low()) / (range.high() - range.low());
            return new PertQuantiles(range, 1 + MODE_WEIGHT * mode);
        }

        @Override
        public double at(double share) {
            double part = share <= MEDIAN ? lower.at(share) : 1 - upper.at(1 - share);
            return low + part * width;
        }
    }
}
