package tco.engine.random;

/// The beta distribution on 0..1 with parameters alpha and sum - alpha, by its series.
final class BetaFunction {
    private static final double PRECISION = 1e-17;
    private static final int MOST_TERMS = 2000;
    private static final int MOST_STEPS = 100;

    private final double alpha;
    private final double beta;
    private final double whole;

    /// The distribution with these parameters.
    ///
    /// @param sum of both parameters, a whole number; alpha lies between 1 and sum - 1
    BetaFunction(double alpha, double sum) {
        this.alpha = alpha;
        this.beta = sum - alpha;
        this.whole = complete(alpha, (int) sum);
    }

    /// The integral over 0..1. With a whole sum n it is, by the reflection of the gamma function,
    /// |(1 - alpha) ... (n - 1 - alpha)| pi / (sin(pi alpha) (n - 1)!); the factor next to 0 is
    /// taken together with the sine.
    private static double complete(double alpha, int sum) {
        int nearest = (int) Math.rint(alpha);
        double product = 1;
        for (int k = 1; k < sum; k++) {
            product *= (k == nearest ? 1 : Math.abs(k - alpha)) / k;
        }
        double angle = Math.PI * (alpha - nearest);
        return angle == 0 ? product : product * angle / StrictMath.sin(angle);
    }

    double density(double x) {
        return StrictMath.pow(x, alpha - 1) * StrictMath.pow(1 - x, beta - 1) / whole;
    }

    /// The share of the distribution below x.
    double share(double x) {
        double coefficient = 1;
        double power = StrictMath.pow(x, alpha) / whole;
        double sum = power / alpha;
        for (int n = 1; n < MOST_TERMS; n++) {
            coefficient *= (n - beta) / n;
            power *= x;
            double term = coefficient * power / (alpha + n);
            sum += term;
            if (Math.abs(term) <= PRECISION * sum && n > beta) {
                break;
            }
        }
        return sum;
    }

    /// The x below which a share lies, searched upwards from a smaller one.
    double quantile(double share, double from) {
        double x = from > 0 ? from : StrictMath.pow(share * alpha * whole, 1 / alpha);
        for (int step = 0; step < MOST_STEPS; step++) {
            double next = Math.clamp(x - (share(x) - share) / density(x), from, (1 + x) / 2);
            if (Math.abs(next - x) <= Math.ulp(x)) {
                return next;
            }
            x = next;
        }
        return x;
    }

    /// The lower half of the beta distribution's quantiles on 0..1, for parameters alpha and 6 -
    /// alpha, from exact knots with cubics between them. Knots lie closer towards 0 in proportion
    /// to the share, sixteen to each halving, which keeps the error below a millionth of the value.
    static final class BetaTail {
        /// The sum of both parameters of a PERT distribution.
        static final double PARAMETERS = 6;

        private static final int HALVINGS = 24;
        private static final int KNOT_BITS = 4;
        private static final int KNOTS = ((HALVINGS - 1) << KNOT_BITS) + 1;
        private static final int KNOT_SHIFT = 52 - KNOT_BITS;
        private static final int EXPONENT_BIAS = 1023;
        private static final long FIRST_KNOT = (long) (EXPONENT_BIAS - HALVINGS) << KNOT_BITS;

        private final double alpha;
        private final double[] values = new double[KNOTS];
        private final double[] slopes = new double[KNOTS];

        BetaTail(double alpha) {
            this.alpha = alpha;
            BetaFunction beta = new BetaFunction(alpha, PARAMETERS);
            double near = 0;
            for (int knot = 0; knot < KNOTS; knot++) {
                near = beta.quantile(share(knot), near);
                values[knot] = near;
                slopes[knot] = 1 / beta.density(near);
            }
        }

        private static double share(long knot) {
            return Double.longBitsToDouble((FIRST_KNOT + knot) << KNOT_SHIFT);
        }

        /// The quantile of a share above 0 and up to a half.
        double at(double share) {
            long knot = (Double.doubleToRawLongBits(share) >>> KNOT_SHIFT) - FIRST_KNOT;
            if (knot < 0) {
                return values[0] * StrictMath.pow(share / share(0), 1 / alpha);
            }
            int at = (int) Math.min(knot, KNOTS - 2);
            double from = share(at);
            double width = share(at + 1) - from;
            double t = (share - from) / width;
            double rest = 1 - t;
            return rest * rest * ((1 + 2 * t) * values[at] + t * width * slopes[at])
                    + t * t * ((3 - 2 * t) * values[at + 1] - rest * width * slopes[at + 1]);
        }
    }
}
