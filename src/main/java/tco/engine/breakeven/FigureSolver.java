package tco.engine.breakeven;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import tco.engine.breakeven.FigureSolver.EqualCost.Crossing;
import tco.engine.breakeven.FigureSolver.EqualCost.Side;
import tco.engine.breakeven.FigureSolver.ScanValues.Counts;
import tco.engine.cost.Costs;
import tco.engine.cost.Monthly;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Point;

/// Finds the values of a figure at which two options cost the same: a scan of the values that it
/// may take for changes of the cheaper option, each narrowed to neighbouring numbers.
public final class FigureSolver {
    /// The values of one figure at which two options cost the same at their workload's volume.
    ///
    /// @param from the least value looked at
    /// @param to the greatest value looked at
    /// @param cheaperAtFrom which of the two is cheaper at the least value; empty where neither is
    /// @param cheaperAtTo which of the two is cheaper at the greatest value; empty where neither is
    public record EqualCost(
            Figure figure,
            double from,
            double to,
            List<Crossing> crossings,
            Optional<Side> cheaperAtFrom,
            Optional<Side> cheaperAtTo) {

        public EqualCost {
            crossings = List.copyOf(crossings);
        }

        /// One of the two options.
        public enum Side {
            A,
            B
        }

        /// A value at which the cheaper option changes.
        ///
        /// @param jump whether the costs do not meet there but jump past each other, because a
        ///   machine more is needed or one of them no longer serves the volume
        /// @param cheaperBelow which option is cheaper just below; empty where neither is
        /// @param cheaperAbove which option is cheaper just above; empty where neither is
        public record Crossing(
                double value,
                boolean jump,
                Optional<Side> cheaperBelow,
                Optional<Side> cheaperAbove) {}
    }

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

    /// The values between two, both included, at which the cheaper of the options changes, all
    /// other figures as at a point. They are found by a scan of 4,000 values and of both sides of
    /// each step of machines: two changes between neighbours of the scan may be missed. Where the
    /// costs do not meet to a billionth, the change is a jump.
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

    /// The values of a figure at which to look for changes of the cheaper option: a grid, and both
    /// sides of every value at which a machine more is needed, since costs jump there.
    static final class ScanValues {
        private static final int GRID = 4000;

        /// A span of more than this is scanned by factors.
        private static final double WIDE = 1000;

        private static final double LEAST_BY_FACTORS = 1e-6;

        /// Where more machines come or go between neighbours of the grid, each is a small part of
        /// all.
        private static final double MOST_STEPS = 64;

        private ScanValues() {}

        /// How many machines or seats each of two options has.
        record Counts(double a, double b) {
            private double apart(Counts other) {
                return Math.max(Math.abs(a - other.a), Math.abs(b - other.b));
            }
        }

        static double[] between(
                double from, double to, double present, DoubleFunction<Counts> counts) {
            double[] grid = grid(from, to, present);
            List<Double> values = new ArrayList<>();
            Counts low = counts.apply(grid[0]);
            for (int i = 0; i < grid.length; i++) {
                Counts high = counts.apply(grid[i]);
                double apart = low.apart(high);
                if (apart > 0 && apart <= MOST_STEPS) {
                    steps(grid[i - 1], grid[i], counts, values);
                }
                values.add(grid[i]);
                low = high;
            }
            return values.stream().mapToDouble(Double::doubleValue).toArray();
        }

        private static double[] grid(double from, double to, double present) {
            double least = Math.max(from, LEAST_BY_FACTORS);
            boolean byFactors = to / least > WIDE && to > WIDE;
            double[] grid = new double[GRID + 2];
            for (int i = 0; i < GRID; i++) {
                double part = i / (GRID - 1.0);
                grid[i] =
                        byFactors ? least * Math.pow(to / least, part) : from + (to - from) * part;
            }
            grid[GRID - 1] = to;
            grid[GRID] = from;
            grid[GRID + 1] = Math.clamp(present, from, to);
            Arrays.sort(grid);
            return grid;
        }

        private static void steps(
                double from, double to, DoubleFunction<Counts> counts, List<Double> values) {
            double low = from;
            Counts end = counts.apply(to);
            while (!counts.apply(low).equals(end)) {
                double last = lastAlike(low, to, counts);
                double next = Math.nextUp(last);
                values.add(last);
                values.add(next);
                low = next;
            }
        }

        /// The last number up to which the counts are those at `from`.
        private static double lastAlike(double from, double to, DoubleFunction<Counts> counts) {
            Counts here = counts.apply(from);
            double alike = from;
            double other = to;
            while (Math.nextUp(alike) < other) {
                double middle = alike + (other - alike) / 2;
                if (counts.apply(middle).equals(here)) {
                    alike = middle;
                } else {
                    other = middle;
                }
            }
            return alike;
        }
    }
}
