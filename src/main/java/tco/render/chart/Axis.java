package tco.render.chart;

import java.util.function.DoubleFunction;

/// What an axis measures and from where to where, before a layout gives it a length.
///
/// @param caption what it measures, with its unit
/// @param text how a tick reads
public record Axis(
        String caption, Kind kind, double least, double greatest, DoubleFunction<String> text) {
    /// How values become places.
    public enum Kind {
        LINEAR,
        LOGARITHMIC,
        MONTHS
    }

    Scale scale(int steps, double from, double to) {
        return switch (kind) {
            case LINEAR -> LinearScale.holding(least, greatest, steps, from, to);
            case LOGARITHMIC -> LogScale.holding(least, greatest, from, to);
            case MONTHS -> LinearScale.ofMonths((int) greatest, steps, from, to);
        };
    }
}
