package tco.cli.live;

import tco.engine.sensitivity.Influence;
import tco.model.Figure;
import tco.profile.figure.FigureTerms;
import tco.render.live.Track;

/// A figure that can be moved, as it was at the start.
record Assumption(Figure start, FigureTerms terms, Track track, Influence influence) {
    String path() {
        return start.path();
    }
}
