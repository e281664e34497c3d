package tco.render.live;

import tco.engine.sensitivity.Influence;
import tco.model.Figure;

/// An assumption that can be moved.
///
/// @param figure as it is now
/// @param start what it was before anything was changed
/// @param unit what one of it is: `tok/s`, `$/h`, `%`
/// @param influence what it does to the comparison at the start
public record Slider(
        Figure figure,
        Figure start,
        Track track,
        String unit,
        Influence influence,
        boolean changed) {
    double value() {
        return figure.range().typical();
    }
}
