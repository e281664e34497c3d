package tco.engine.sweep;

import java.util.List;
import tco.engine.cost.Demand;
import tco.engine.cost.OptionFigures;
import tco.model.Figure;
import tco.model.PerCase;
import tco.model.Point;
import tco.model.Workload;

/// The demand of a workload, which options share, at the point where a walk stands.
final class SweptDemand {
    private final Workload workload;
    private final PerCase<Point> corners;
    private final boolean isExact;
    private final boolean withEnds;
    private final int lastAxis;
    private Demand low;
    private Demand typical;
    private Demand high;

    /// @param withEnds whether the low and the high case are asked for
    SweptDemand(
            Workload workload, List<SweptFigure> swept, PerCase<Point> corners, boolean withEnds) {
        this.workload = workload;
        this.corners = corners;
        List<Figure> figures = OptionFigures.of(workload);
        this.isExact = SweptOption.isExact(figures, swept);
        this.withEnds = withEnds;
        this.lastAxis = SweptOption.lastAxis(figures, swept);
        this.low = Demand.of(workload, corners.low());
        this.typical = Demand.of(workload, corners.typical());
        this.high = Demand.of(workload, corners.high());
    }

    /// Whether the three cases ask for the same.
    boolean isExact() {
        return isExact;
    }

    boolean isOf(Workload other) {
        return workload.equals(other);
    }

    /// Follows the walk, whose corners changed from this axis on.
    void move(int firstMoved) {
        if (firstMoved > lastAxis) {
            return;
        }
        typical = Demand.of(workload, corners.typical());
        if (isExact) {
            low = typical;
            high = typical;
        } else if (withEnds) {
            low = Demand.of(workload, corners.low());
            high = Demand.of(workload, corners.high());
        }
    }

    Demand low() {
        return low;
    }

    Demand typical() {
        return typical;
    }

    Demand high() {
        return high;
    }
}
