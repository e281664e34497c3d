package tco.benchmark;

import java.util.List;
import tco.engine.sweep.Grid;
import tco.engine.sweep.Grid.SweptFigure;
import tco.engine.sweep.SweepAxis;
import tco.model.Figure;
import tco.model.Scenario;

/// Grids to walk over.
final class Grids {
    private Grids() {}

    /// A million volumes from a million to a billion tokens.
    static Grid volumes(Scenario scenario) {
        Figure tokens =
                scenario.figures().stream()
                        .filter(figure -> figure.path().equals("workload.tokens"))
                        .findFirst()
                        .orElseThrow();
        return new Grid(
                List.of(new SweptFigure(tokens, new SweepAxis.Linear(1e6, 1e9, 1_000_000, true))));
    }
}
