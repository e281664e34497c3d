package tco.engine.breakeven;

import java.util.List;
import java.util.Optional;
import tco.model.Figure;

/// The values of one figure at which two options cost the same at their workload's volume.
///
/// @param from the least value looked at
/// @param to the greatest value looked at
/// @param cheaperAtFrom which of the two is cheaper at the least value; empty where neither is
/// @param cheaperAtTo which of the two is cheaper at the greatest value; empty where neither is
public record EqualCost(
        Figure figure,
        double from,
        double to,
        List<Crossing> crossings,
        Optional<Side> cheaperAtFrom,
        Optional<Side> cheaperAtTo) {

    public EqualCost {
        crossings = List.copyOf(crossings);
    }

    /// One of the two options.
    public enum Side {
        A,
        B
    }

    /// A value at which the cheaper option changes.
    ///
    /// @param jump whether the costs do not meet there but jump past each other, because a machine
    ///   more is needed or one of them no longer serves the volume
    /// @param cheaperBelow which option is cheaper just below; empty where neither is
    /// @param cheaperAbove which option is cheaper just above; empty where neither is
    public record Crossing(
            double value, boolean jump, Optional<Side> cheaperBelow, Optional<Side> cheaperAbove) {}
}
