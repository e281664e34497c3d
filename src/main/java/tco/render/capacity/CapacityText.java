package tco.render.capacity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Machine;
import tco.model.Range;
import tco.model.Shape;
import tco.model.Source;
import tco.render.text.CountText;

/// Machines with their sources, and estimates in the few digits that they are good for.
final class CapacityText {
    private static final int SPEED_DIGITS = 3;
    private static final int SECONDS_DIGITS = 2;
    private static final int MOST_DIGITS = 6;
    private static final double BYTES_PER_GB = 1e9;

    private CapacityText() {}

    /// Tokens a second: three significant digits.
    static double speed(double tokensPerSecond) {
        return significant(tokensPerSecond, SPEED_DIGITS);
    }

    /// Seconds: two significant digits.
    static double seconds(double seconds) {
        return significant(seconds, SECONDS_DIGITS);
    }

    /// Gigabytes of 1e9 bytes: one decimal.
    static double gigabytes(double bytes) {
        return BigDecimal.valueOf(bytes / BYTES_PER_GB)
                .setScale(1, RoundingMode.HALF_UP)
                .doubleValue();
    }

    static String speedText(double tokensPerSecond) {
        return CountText.number(speed(tokensPerSecond));
    }

    static String secondsText(double seconds) {
        return CountText.number(seconds(seconds));
    }

    /// The same, with as many digits as it takes to see on which side of a bound they are.
    static String secondsBeside(double seconds, double bound) {
        int digits = SECONDS_DIGITS;
        while (digits < MOST_DIGITS && seconds > bound && significant(seconds, digits) <= bound) {
            digits++;
        }
        return CountText.number(significant(seconds, digits));
    }

    static String gigabytesText(double bytes) {
        return CountText.number(gigabytes(bytes));
    }

    /// A speed that nobody measured, without its range: `~54.4`.
    static String about(Range speeds) {
        return "~" + speedText(speeds.typical());
    }

    private static double significant(double value, int digits) {
        return BigDecimal.valueOf(value)
                .round(new MathContext(digits, RoundingMode.HALF_UP))
                .doubleValue();
    }

    /// What a machine is, with the source of each figure: `M4 Max: 128 GB (Apple, 2026-06), 546
    /// GB/s (...), 17.2 TFLOPS (...)`.
    static String machine(String name, Shape<Machine> shape) {
        List<String> parts = new ArrayList<>();
        parts.add(figure(shape, FigureKind.MEMORY_GB));
        parts.add(figure(shape, FigureKind.BANDWIDTH_GB_S));
        parts.add(figure(shape, FigureKind.TFLOPS_16));
        return name + ": " + String.join(", ", parts);
    }

    private static String figure(Shape<Machine> shape, FigureKind kind) {
        Figure figure = shape.figure(kind).orElseThrow();
        return CountText.number(figure.range().typical())
                + " "
                + kind.unit().symbol()
                + " ("
                + source(figure)
                + ")";
    }

    private static String source(Figure figure) {
        Source source = figure.source();
        List<String> said = new ArrayList<>();
        if (source.text().isEmpty()) {
            said.add(figure.origin().place());
        } else {
            said.add(source.text());
        }
        if (!source.asOf().isEmpty()) {
            said.add(source.asOf());
        }
        if (source.estimate()) {
            said.add("an estimate");
        }
        return String.join(", ", said);
    }
}
