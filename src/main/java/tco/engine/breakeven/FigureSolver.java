package tco.engine.breakeven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.breakeven.EqualCost.Crossing;
import tco.engine.breakeven.EqualCost.Side;
import tco.engine.breakeven.ScanValues.Counts;
import tco.engine.cost.Costs;
import tco.engine.cost.Monthly;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Point;

/// Finds the values of a figure at which two options cost the same: a scan of the values that it
/// may take for changes of the cheaper option, each narrowed to neighbouring numbers.
public final class FigureSolver {
    /// Costs this close, relative to their size, are the same.
    private static final double SAME = 1e-9;

    private final Option a;
    private final Option b;
    private final double[] values;
    private final Point point;
    private final int slot;

    private FigureSolver(Option a, Option b, Point at, Figure figure) {
        this.a = a;
        this.b = b;
        this.values = at.values();
        this.point = Point.over(values);
        this.slot = figure.slot();
    }

    /// The crossings between two values.
    public static EqualCost solve(
            Option a, Option b, Point at, Figure figure, double from, double to) {
        FigureSolver solver = new FigureSolver(a, b, at, figure);
        double[] scanned = ScanValues.between(from, to, at.of(figure), solver::counts);
        return new EqualCost(
                figure,
                from,
                to,
                solver.crossings(scanned),
                solver.cheaper(from),
                solver.cheaper(to));
    }

    /// Changes of the cheaper option; where the two cost the same is the way from one to the other.
    private List<Crossing> crossings(double[] scanned) {
        List<Crossing> crossings = new ArrayList<>();
        double low = scanned[0];
        Optional<Side> below = cheaper(low);
        for (double high : scanned) {
            Optional<Side> above = cheaper(high);
            if (above.isEmpty() && high < scanned[scanned.length - 1]) {
                continue;
            }
            if (!above.equals(below)) {
                crossings.add(crossing(low, below, high, above));
            }
            low = high;
            below = above;
        }
        return crossings;
    }

    private Counts counts(double value) {
        values[slot] = value;
        return new Counts(
                Costs.monthly(a, point).units().count(), Costs.monthly(b, point).units().count());
    }

    private Crossing crossing(double from, Optional<Side> below, double to, Optional<Side> above) {
        double low = from;
        double high = to;
        for (double middle = middle(low, high);
                middle > low && middle < high;
                middle = middle(low, high)) {
            if (cheaper(middle).equals(below)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double value = Math.abs(difference(low)) < Math.abs(difference(high)) ? low : high;
        return new Crossing(value, !isSame(value), below, above);
    }

    private static double middle(double low, double high) {
        return low + (high - low) / 2;
    }

    private boolean isSame(double value) {
        double difference = difference(value);
        return Math.abs(difference) <= SAME * Costs.monthly(b, point).usd();
    }

    private Optional<Side> cheaper(double value) {
        double difference = difference(value);
        return difference < 0
                ? Optional.of(Side.A)
                : difference > 0 ? Optional.of(Side.B) : Optional.empty();
    }

    /// What a costs more than b; one that does not serve the volume is dearer than one that does.
    private double difference(double value) {
        values[slot] = value;
        Monthly costA = Costs.monthly(a, point);
        Monthly costB = Costs.monthly(b, point);
        boolean servesA = costA.servedShare() == 1;
        boolean servesB = costB.servedShare() == 1;
        if (servesA && servesB) {
            return costA.usd() - costB.usd();
        }
        return servesA ? Double.NEGATIVE_INFINITY : servesB ? Double.POSITIVE_INFINITY : 0;
    }
}
