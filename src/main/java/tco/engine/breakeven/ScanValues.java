package tco.engine.breakeven;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;

/// The values of a figure at which to look for changes of the cheaper option: a grid, and both
/// sides of every value at which a machine more is needed, since costs jump there.
final class ScanValues {
    private static final int GRID = 4000;

    /// A span of more than this is scanned by factors.
    private static final double WIDE = 1000;

    private static final double LEAST_BY_FACTORS = 1e-6;

    /// Where more machines come or go between neighbours of the grid, each is a small part of all.
    private static final double MOST_STEPS = 64;

    private ScanValues() {}

    /// How many machines or seats each of two options has.
    record Counts(double a, double b) {
        private double apart(Counts other) {
            return Math.max(Math.abs(a - other.a), Math.abs(b - other.b));
        }
    }

    static double[] between(double from, double to, double present, DoubleFunction<Counts> counts) {
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
            grid[i] = byFactors ? least * Math.pow(to / least, part) : from + (to - from) * part;
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
