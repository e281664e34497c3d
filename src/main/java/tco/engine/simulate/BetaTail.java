package tco.engine.simulate;

/// The lower half of the beta distribution's quantiles on 0..1, for parameters alpha and 6 - alpha,
/// from exact knots with cubics between them. Knots lie closer towards 0 in proportion to the
/// share, sixteen to each halving, which keeps the error below a millionth of the value.
final class BetaTail {
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
