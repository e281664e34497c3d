package tco.engine.sweep;

import java.math.BigInteger;
import java.util.List;
import tco.model.Figure;

/// Every combination of the values of some figures, the last figure changing fastest.
public record Grid(List<SweptFigure> figures) {
    /// A figure of a scenario, and the values that it takes.
    public record SweptFigure(Figure figure, SweepAxis values) {}

    public static final long MOST_POINTS = 10_000_000_000L;

    public Grid {
        figures = List.copyOf(figures);
        BigInteger points = points(figures);
        if (points.compareTo(BigInteger.valueOf(MOST_POINTS)) > 0) {
            throw new IllegalArgumentException("a grid of " + points + " points");
        }
    }

    /// How many points a grid of these figures would have, however many that is.
    public static BigInteger points(List<SweptFigure> figures) {
        BigInteger points = BigInteger.ONE;
        for (SweptFigure swept : figures) {
            points = points.multiply(BigInteger.valueOf(swept.values().size()));
        }
        return points;
    }

    public long size() {
        return points(figures).longValueExact();
    }
}
