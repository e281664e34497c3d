package tco.cli.live;

import tco.engine.sensitivity.Influence;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.render.live.Track;

/// A figure that can be moved, as it was at the start.
record Assumption(Figure start, Track track, Influence influence) {
    FigureKind kind() {
        return start.kind();
    }

    String path() {
        return start.path();
    }
}
