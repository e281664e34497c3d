package tco.engine.simulate;

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
}
