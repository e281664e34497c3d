package tco.model;

import java.util.List;

/// One number for every figure of a scenario: what the engine calculates at.
public final class Point {
    private final double[] values;

    private Point(double[] values) {
        this.values = values;
    }

    /// The corner of all figures that belongs to a case.
    public static Point corner(List<Figure> figures, Case at) {
        double[] values = new double[figures.size()];
        for (int slot = 0; slot < values.length; slot++) {
            Figure figure = figures.get(slot);
            values[slot] = figure.range().at(at, figure.kind().effect());
        }
        return new Point(values);
    }

    /// A point over an array that its owner may refill between calculations (sweeps, samples).
    public static Point over(double[] values) {
        return new Point(values);
    }

    public double of(Figure figure) {
        return values[figure.slot()];
    }

    /// The same point with one figure moved.
    public Point with(Figure figure, double value) {
        double[] moved = values.clone();
        moved[figure.slot()] = value;
        return new Point(moved);
    }

    /// A copy of the numbers, by slot.
    public double[] values() {
        return values.clone();
    }
}
