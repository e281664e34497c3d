package tco.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import tco.render.chart.Scale.LinearScale;
import tco.render.chart.Scale.LogScale;
import tco.render.chart.Scale.NiceNumber;

/// What an axis measures and from where to where, before a layout gives it a length.
///
/// @param caption what it measures, with its unit
/// @param text how a tick reads
/// @param last how the last one reads where only the two ends are named
public record Axis(
        String caption,
        Kind kind,
        double least,
        double greatest,
        DoubleFunction<String> text,
        DoubleFunction<String> last) {
    /// An axis whose last tick reads like the others.
    public Axis(
            String caption, Kind kind, double least, double greatest, DoubleFunction<String> text) {
        this(caption, kind, least, greatest, text, text);
    }

    /// How values become places.
    public enum Kind {
        LINEAR,
        LOGARITHMIC,
        MONTHS
    }

    /// How far along the axis a value lies: 0 at its least and 1 at its greatest value, beyond them
    /// where it lies outside; not a finite number for what a logarithmic axis has no place for.
    public double part(double value) {
        return switch (kind) {
            case LINEAR, MONTHS -> least == greatest ? 0 : (value - least) / (greatest - least);
            case LOGARITHMIC -> Math.log(value / least) / Math.log(greatest / least);
        };
    }

    /// The powers of ten on a logarithmic axis, its ends included where they are some.
    public List<Double> decades() {
        List<Double> decades = new ArrayList<>();
        int last = (int) Math.floor(StrictMath.log10(greatest));
        for (int power = (int) Math.ceil(StrictMath.log10(least)); power <= last; power++) {
            decades.add(NiceNumber.powerOfTen(power, 1));
        }
        return decades;
    }

    Scale scale(int steps, double from, double to) {
        return switch (kind) {
            case LINEAR -> LinearScale.holding(least, greatest, steps, from, to);
            case LOGARITHMIC -> LogScale.holding(least, greatest, from, to);
            case MONTHS -> LinearScale.ofMonths((int) greatest, steps, from, to);
        };
    }
}
