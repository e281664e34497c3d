package tco.profile;

import java.util.HashMap;
import java.util.Map;
import tco.model.Figure;
import tco.model.Range;

/// The values that a figure of a scenario may take, for those who move figures.
public final class SwingLimits {
    private final Map<String, FigureKey> byName = new HashMap<>();

    public SwingLimits() {
        for (FigureKey key : FigureKey.values()) {
            byName.putIfAbsent(key.key(), key);
        }
    }

    /// The part of a range around an allowed value that the figure may take; whole numbers are
    /// rounded to the nearest.
    public Range within(Figure figure, Range wanted) {
        FigureKey key = byName.get(figure.name());
        if (key == null) {
            return wanted;
        }
        Limits limits = isPrice(figure) ? Limits.AMOUNT : key.limits();
        double low = limits.nearest(wanted.low());
        double high = limits.nearest(wanted.high());
        double typical = wanted.typical();
        return new Range(Math.min(low, typical), typical, Math.max(high, typical));
    }

    /// Prices share their names with the token classes that they are for.
    private static boolean isPrice(Figure figure) {
        return figure.path().startsWith("pricing.")
                && !figure.name().equals("batch_discount")
                && !figure.name().equals("surcharge");
    }
}
