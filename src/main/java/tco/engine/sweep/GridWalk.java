package tco.engine.sweep;

import java.util.List;
import tco.engine.sweep.Grid.SweptFigure;
import tco.model.Case;
import tco.model.PerCase;
import tco.model.Point;
import tco.model.Scenario;

/// A place in a grid, as the three corners of a scenario whose swept figures are exact. It moves
/// from point to point by changing numbers in place; each thread has its own.
public final class GridWalk {
    private final List<SweptFigure> figures;
    private final long[] positions;
    private final double[] values;
    private final double[][] corners;
    private final PerCase<Point> points;
    private int firstMoved;

    public GridWalk(Scenario scenario, Grid grid) {
        this.figures = grid.figures();
        this.positions = new long[figures.size()];
        this.values = new double[figures.size()];
        this.corners =
                new double[][] {
                    scenario.corner(Case.LOW).values(),
                    scenario.corner(Case.TYPICAL).values(),
                    scenario.corner(Case.HIGH).values()
                };
        this.points =
                new PerCase<>(
                        Point.over(corners[0]), Point.over(corners[1]), Point.over(corners[2]));
        to(0);
    }

    /// Goes to a point by its place in the grid's order.
    public void to(long index) {
        long rest = index;
        for (int i = positions.length - 1; i >= 0; i--) {
            long size = figures.get(i).values().size();
            set(i, rest % size);
            rest /= size;
        }
        firstMoved = 0;
    }

    /// Goes to the next point; after the last one comes the first.
    public void next() {
        for (int i = positions.length - 1; i >= 0; i--) {
            if (positions[i] + 1 < figures.get(i).values().size()) {
                set(i, positions[i] + 1);
                firstMoved = i;
                return;
            }
            set(i, 0);
        }
        firstMoved = 0;
    }

    /// The first axis that the last move set; all axes after it moved too, none before it did.
    int firstMoved() {
        return firstMoved;
    }

    private void set(int axis, long position) {
        SweptFigure swept = figures.get(axis);
        double value = swept.values().at(position);
        positions[axis] = position;
        values[axis] = value;
        for (double[] corner : corners) {
            corner[swept.figure().slot()] = value;
        }
    }

    /// The value of a swept figure here, by its order in the grid.
    public double value(int axis) {
        return values[axis];
    }

    public PerCase<Point> corners() {
        return points;
    }
}
