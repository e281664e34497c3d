package tco.engine.sensitivity;

import java.util.Optional;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Range;

/// What moving one figure to its low and its high value does, all others typical.
///
/// @param moved the values that it was moved between, with its typical one
public record Swing(Figure figure, Range moved, End low, End high, boolean flips) {
    /// The cost of the option at one end, dollars a month, and the option that wins there.
    public record End(double usd, Optional<Option> cheapest) {}

    /// Dollars a month between the two ends.
    public double usd() {
        return Math.abs(high.usd() - low.usd());
    }
}
