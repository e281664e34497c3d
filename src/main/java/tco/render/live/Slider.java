package tco.render.live;

import tco.engine.sensitivity.Influences.Influence;
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

    /// The values that a slider runs over, from its left to its right end.
    public record Track(double low, double high, boolean logarithmic) {
        public Track {
            if (!(low <= high) || (logarithmic && !(low > 0))) {
                throw new IllegalArgumentException("a track runs from low to high");
            }
        }

        /// How far along a value lies, from 0 to 1.
        double share(double value) {
            if (high == low) {
                return 0;
            }
            double share =
                    logarithmic
                            ? Math.log(Math.max(value, low) / low) / Math.log(high / low)
                            : (value - low) / (high - low);
            return Math.clamp(share, 0, 1);
        }

        /// The same track, longer where a value lies beyond its ends.
        public Track including(double value) {
            return logarithmic && !(value > 0)
                    ? new Track(value, Math.max(high, value), false)
                    : new Track(Math.min(low, value), Math.max(high, value), logarithmic);
        }
    }
}
