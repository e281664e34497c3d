package tco.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import tco.render.chart.Scale.LinearScale;
import tco.render.chart.Scale.LogScale;
import tco.render.chart.Scale.NiceNumber;
import tco.render.text.MoneyText;

/// What an axis measures and from where to where, before a layout gives it a length.
///
/// @param caption what it measures, with its unit
/// @param one the value that reads as 1: what is round on the axis is round in it
/// @param text how a tick reads
/// @param last how the last one reads where only the two ends are named
public record Axis(
        String caption,
        Kind kind,
        double least,
        double greatest,
        double one,
        DoubleFunction<String> text,
        DoubleFunction<String> last) {
    private static final double ROUNDING = 1e-9;

    /// An axis whose last tick reads like the others.
    public Axis(
            String caption, Kind kind, double least, double greatest, DoubleFunction<String> text) {
        this(caption, kind, least, greatest, text, text);
    }

    /// An axis whose last tick has words that the others have not.
    public Axis(
            String caption,
            Kind kind,
            double least,
            double greatest,
            DoubleFunction<String> text,
            DoubleFunction<String> last) {
        this(caption, kind, least, greatest, 1, text, last);
    }

    /// An axis of dollars, in the currency that is shown.
    public static Axis ofMoney(
            String caption,
            Kind kind,
            double leastUsd,
            double mostUsd,
            DoubleFunction<String> text) {
        return new Axis(caption, kind, leastUsd, mostUsd, MoneyText.oneInUsd(), text, text);
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
        int last = (int) Math.floor(power(greatest));
        for (int power = (int) Math.ceil(power(least)); power <= last; power++) {
            decades.add(one * NiceNumber.powerOfTen(power, 1));
        }
        return decades;
    }

    /// The power of ten that a value reads as, where it is one without its last places.
    private double power(double value) {
        double power = StrictMath.log10(value / one);
        double whole = Math.rint(power);
        return Math.abs(power - whole) < ROUNDING ? whole : power;
    }

    Scale scale(int steps, double from, double to) {
        return switch (kind) {
            case LINEAR -> LinearScale.holding(least, greatest, one, steps, from, to);
            case LOGARITHMIC -> LogScale.holding(least, greatest, one, from, to);
            case MONTHS -> LinearScale.ofMonths((int) greatest, steps, from, to);
        };
    }
}
