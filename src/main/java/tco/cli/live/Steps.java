package tco.cli.live;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tco.render.live.Slider.Track;

/// The values that a slider stops at: round numbers, at most a hundred from end to end, or ten to
/// each power of ten on a logarithmic track. A big step takes ten small ones, or goes by 1, 2, 5.
final class Steps {
    private static final double MOST_STEPS = 100;
    private static final double[] ROUND = {1, 2, 5};
    private static final double[] SMALL = {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10};
    private static final double[] BIG = {1, 2, 5, 10};

    /// A value closer to a stop than this part of it stands on it.
    private static final double SAME = 1e-9;

    private final Track track;
    private final boolean whole;

    Steps(Track track, boolean whole) {
        this.track = track;
        this.whole = whole;
    }

    double up(double value, boolean big) {
        return bounded(track.logarithmic() ? log(value, big, 1) : linear(value, big, 1));
    }

    double down(double value, boolean big) {
        return bounded(track.logarithmic() ? log(value, big, -1) : linear(value, big, -1));
    }

    private double bounded(double value) {
        return Math.clamp(value, track.low(), track.high());
    }

    private double linear(double value, boolean big, int sign) {
        double step = step() * (big ? 10 : 1);
        double at = value / step;
        double next = sign > 0 ? Math.floor(at + SAME) + 1 : Math.ceil(at - SAME) - 1;
        return exact(next, step);
    }

    /// The least round step of which the track holds no more than enough.
    private double step() {
        double wanted = (track.high() - track.low()) / MOST_STEPS;
        if (!(wanted > 0)) {
            return 1;
        }
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        double step = 10 * power;
        for (double round : ROUND) {
            step = round * power >= wanted * (1 - SAME) ? Math.min(step, round * power) : step;
        }
        return whole ? Math.max(1, Math.rint(step)) : step;
    }

    private double log(double value, boolean big, int sign) {
        double[] stops = big ? BIG : SMALL;
        double from = Math.max(value, track.low());
        int exponent = (int) Math.floor(Math.log10(from) + SAME);
        double best = sign > 0 ? Double.POSITIVE_INFINITY : 0;
        for (int power = exponent - 1; power <= exponent + 1; power++) {
            for (double mantissa : stops) {
                double stop = BigDecimal.valueOf(mantissa).scaleByPowerOfTen(power).doubleValue();
                boolean beyond = sign > 0 ? stop > from * (1 + SAME) : stop < from * (1 - SAME);
                if (beyond && (!whole || stop == Math.rint(stop))) {
                    best = sign > 0 ? Math.min(best, stop) : Math.max(best, stop);
                }
            }
        }
        return best;
    }

    /// So many steps, without the dust of binary fractions.
    private static double exact(double count, double step) {
        return BigDecimal.valueOf(count)
                .multiply(BigDecimal.valueOf(step))
                .setScale(12, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
