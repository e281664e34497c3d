package tco.cli.live;

import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.FigureKind.Unit;
import tco.model.FigureLimits;
import tco.model.Range;
import tco.render.live.Slider.Track;

/// What values a slider runs over: a figure's range, or where it has none, values around it that
/// are worth a look.
final class Tracks {
    private static final double WIDE = 50;
    private static final double FEW = 10;
    private static final double MANY_DOLLARS = 1000;
    private static final double MANY_TOKENS = 1e6;
    private static final double LEAST_SHARE = 0.01;
    private static final int DECADES = 2;
    private static final double A_MONTH_OF_DAYS = 31;

    private Tracks() {}

    static Track of(Figure figure) {
        Range range = figure.range();
        if (!range.isExact()) {
            boolean wide = range.low() > 0 && range.high() / range.low() >= WIDE;
            return new Track(range.low(), range.high(), wide);
        }
        return around(range.typical(), figure.kind()).including(range.typical());
    }

    private static Track around(double value, FigureKind kind) {
        FigureLimits limits = kind.limits();
        if (limits.greatest() <= A_MONTH_OF_DAYS) {
            double least = kind.unit() == Unit.SHARE ? LEAST_SHARE : 1;
            return new Track(limits.least() > 0 ? least : 0, limits.greatest(), false);
        }
        if (value == 0) {
            return new Track(0, some(kind.unit()), false);
        }
        if (kind.unit() == Unit.TOKENS) {
            double low = Math.pow(10, Math.floor(Math.log10(value)) - DECADES);
            double high = Math.pow(10, Math.ceil(Math.log10(value)) + DECADES);
            return new Track(Math.max(1, Math.rint(low)), Math.min(limits.greatest(), high), true);
        }
        return limits.areWhole()
                ? new Track(
                        Math.max(limits.least(), Math.floor(value / 2)),
                        Math.max(value * 2, FEW),
                        false)
                : new Track(Math.max(limits.least(), value / 2), value * 2, false);
    }

    private static double some(Unit unit) {
        return switch (unit) {
            case USD, USD_A_MONTH -> MANY_DOLLARS;
            case TOKENS, TOKENS_A_SEAT -> MANY_TOKENS;
            case SHARE -> 1;
            case SEATS,
                    MACHINES,
                    HOURS_A_DAY,
                    HOURS_A_MONTH,
                    DAYS_A_MONTH,
                    MONTHS,
                    USD_AN_HOUR,
                    USD_A_SEAT,
                    USD_A_REQUEST,
                    USD_PER_KWH,
                    USD_PER_MTOK,
                    TOKENS_A_SECOND,
                    WATTS,
                    GB,
                    GB_A_SECOND,
                    TFLOPS,
                    BYTES,
                    BILLIONS,
                    PLAIN ->
                    FEW;
        };
    }
}
