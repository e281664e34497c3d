package tco.profile.figure;

import java.util.HashMap;
import java.util.Map;
import tco.model.Figure;

/// The values that a figure of a scenario may take, for those who move figures.
public final class SwingLimits {
    private final Map<String, FigureKey> byName = new HashMap<>();

    public SwingLimits() {
        for (FigureKey key : FigureKey.values()) {
            byName.putIfAbsent(key.key(), key);
        }
    }

    /// The value closest to a wanted one that the figure may take; whole numbers are rounded.
    public double nearest(Figure figure, double wanted) {
        FigureKey key = byName.get(figure.name());
        if (key == null) {
            return wanted;
        }
        Limits limits = isPrice(figure) ? Limits.AMOUNT : key.limits();
        return limits.nearest(wanted);
    }

    /// Prices share their names with the token classes that they are for.
    private static boolean isPrice(Figure figure) {
        return figure.path().startsWith("pricing.")
                && !figure.name().equals("batch_discount")
                && !figure.name().equals("surcharge");
    }
}
