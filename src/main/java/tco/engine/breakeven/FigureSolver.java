package tco.engine.breakeven;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import tco.engine.breakeven.FigureSolver.EqualCost.Crossing;
import tco.engine.breakeven.FigureSolver.EqualCost.Side;
import tco.engine.breakeven.FigureSolver.ScanValues.Sample;
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
    /// each step of machines that may turn their order: two changes between neighbours of the scan
    /// may be missed. Where the costs do not meet to a billionth, the change is a jump.
    public static EqualCost solve(
            Option a, Option b, Point at, Figure figure, double from, double to) {
        FigureSolver solver = new FigureSolver(a, b, at, figure);
        double[] scanned = ScanValues.between(from, to, at.of(figure), solver::sample);
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

    private Sample sample(double value) {
        values[slot] = value;
        return new Sample(Costs.monthly(a, point), Costs.monthly(b, point));
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

    private double difference(double value) {
        return sample(value).difference();
    }

    /// The values of a figure at which to look for changes of the cheaper option: a grid, and both
    /// sides of every value at which a machine more is needed, where the costs are so close that
    /// the machine may turn their order.
    static final class ScanValues {
        private static final int GRID = 4000;

        /// A span of more than this is scanned by factors.
        private static final double WIDE = 1000;

        private static final double LEAST_BY_FACTORS = 1e-6;

        /// Where more machines come or go between neighbours of the grid, each is a small part of
        /// all.
        private static final double MOST_STEPS = 64;

        private ScanValues() {}

        /// What two options cost at one value of the figure.
        record Sample(Monthly a, Monthly b) {
            /// What a costs more than b; one that does not serve the volume is dearer than one that
            /// does.
            private double difference() {
                boolean servesA = a.servedShare() == 1;
                boolean servesB = b.servedShare() == 1;
                if (servesA && servesB) {
                    return a.usd() - b.usd();
                }
                return servesA ? Double.NEGATIVE_INFINITY : servesB ? Double.POSITIVE_INFINITY : 0;
            }

            private boolean hasCountsOf(Sample other) {
                return apart(other) == 0;
            }

            private double apart(Sample other) {
                return Math.max(
                        Math.abs(a.units().count() - other.a.units().count()),
                        Math.abs(b.units().count() - other.b.units().count()));
            }

            /// Whether the order of the two may turn between two samples and turn back: what one
            /// costs there is off the line between them by less than one of its machines.
            private boolean mayTurnBefore(Sample other) {
                double here = difference();
                double there = other.difference();
                if (here * there <= 0 || Double.isInfinite(here) || Double.isInfinite(there)) {
                    return here != there;
                }
                double machines = machine(a, other.a) + machine(b, other.b);
                return Math.min(Math.abs(here), Math.abs(there)) <= machines;
            }

            /// The most that one machine costs, where their number differs between two samples.
            private static double machine(Monthly here, Monthly there) {
                return here.units().count() == there.units().count()
                        ? 0
                        : Math.max(
                                here.usd() / Math.max(1, here.units().count()),
                                there.usd() / Math.max(1, there.units().count()));
            }
        }

        static double[] between(
                double from, double to, double present, DoubleFunction<Sample> samples) {
            double[] grid = grid(from, to, present);
            List<Double> values = new ArrayList<>();
            Sample low = samples.apply(grid[0]);
            for (int i = 0; i < grid.length; i++) {
                Sample high = samples.apply(grid[i]);
                double apart = low.apart(high);
                if (apart > 0 && apart <= MOST_STEPS && low.mayTurnBefore(high)) {
                    steps(grid[i - 1], grid[i], samples, values);
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
                double from, double to, DoubleFunction<Sample> samples, List<Double> values) {
            double low = from;
            Sample end = samples.apply(to);
            for (Sample here = samples.apply(low); !here.hasCountsOf(end); ) {
                double last = lastAlike(low, to, here, samples);
                double next = Math.nextUp(last);
                values.add(last);
                values.add(next);
                low = next;
                here = samples.apply(low);
            }
        }

        /// The last number up to which the counts are those at `from`.
        private static double lastAlike(
                double from, double to, Sample here, DoubleFunction<Sample> samples) {
            double alike = from;
            double other = to;
            while (Math.nextUp(alike) < other) {
                double middle = alike + (other - alike) / 2;
                if (samples.apply(middle).hasCountsOf(here)) {
                    alike = middle;
                } else {
                    other = middle;
                }
            }
            return alike;
        }
    }
}
