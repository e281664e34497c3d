package tco.render.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// An axis on which equal distances are equal differences.
///
/// @param step between two ticks
/// @param from the place of the least value
/// @param to the place of the greatest value
public record LinearScale(double least, double greatest, double step, double from, double to)
        implements Scale {
    private static final int[] MONTH_STEPS = {2, 3, 6, 12, 24, 60, 120};
    private static final double ROUNDING = 1e-9;

    /// The shortest axis of about so many round steps that holds two values.
    public static LinearScale holding(
            double least, double greatest, int steps, double from, double to) {
        double step = NiceNumber.atLeast((greatest - least) / steps);
        double first = Math.floor(least / step);
        double last = Math.max(first + 1, Math.ceil(greatest / step));
        return new LinearScale(times(step, first), times(step, last), step, from, to);
    }

    /// Months from 0 to a last one, with ticks that divide years.
    public static LinearScale ofMonths(int last, int steps, double from, double to) {
        int step = 1;
        for (int next : MONTH_STEPS) {
            if (last > (long) step * steps) {
                step = next;
            }
        }
        return new LinearScale(0, last, step, from, to);
    }

    @Override
    public double at(double value) {
        double part = (Math.clamp(value, least, greatest) - least) / (greatest - least);
        return from + part * (to - from);
    }

    @Override
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        double first = Math.rint(least / step);
        double last = Math.floor(greatest / step + ROUNDING);
        for (double count = first; count <= last; count++) {
            ticks.add(times(step, count));
        }
        return ticks;
    }

    /// A multiple of a round step as the decimal it reads as, without a double's last places.
    private static double times(double step, double count) {
        return BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(count)).doubleValue();
    }
}
