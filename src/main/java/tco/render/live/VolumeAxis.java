package tco.render.live;

import java.util.List;
import tco.engine.breakeven.CheapestByVolume.CheapestRange;
import tco.engine.breakeven.NearestCrossovers;

/// The volumes that the chart shows, on a logarithmic axis between powers of ten: around the
/// present one, and as far as the changes of the cheapest option that are near it.
record VolumeAxis(double low, double high) {
    private static final double AROUND = 30;
    private static final double NEAR = 10_000;
    private static final double BEYOND = 3;
    private static final double USUAL_TOKENS = 1e7;

    static VolumeAxis of(double presentTokens, List<CheapestRange> reigns) {
        double now = presentTokens > 0 ? presentTokens : USUAL_TOKENS;
        double low = now / AROUND;
        double high = now * AROUND;
        for (CheapestRange reign : reigns) {
            double from = reign.from().doubleValue();
            if (from > now / NEAR && from < now * NEAR) {
                low = Math.min(low, from / BEYOND);
                high = Math.max(high, from * BEYOND);
            }
        }
        double least = Math.max(1, powerOfTen(Math.floor(Math.log10(low))));
        double most = powerOfTen(Math.ceil(Math.log10(high)));
        return new VolumeAxis(
                least, Math.max(least * 10, Math.min(most, NearestCrossovers.MOST_TOKENS)));
    }

    private static double powerOfTen(double exponent) {
        return Math.rint(Math.pow(10, exponent));
    }

    /// The tokens at the middle of one of so many steps.
    double tokens(int step, int steps) {
        return Math.rint(low * Math.pow(high / low, step / (steps - 1.0)));
    }

    /// The step at which a volume lies; below 0 or too great where it lies outside.
    int step(double tokens, int steps) {
        double share = Math.log(Math.max(tokens, 1) / low) / Math.log(high / low);
        return (int) Math.round(share * (steps - 1));
    }
}
