package tco.engine.sensitivity;

import java.util.List;
import java.util.Optional;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Range;

/// What moving one figure to its low and its high value does, all others typical.
///
/// @param moved the values that it was moved between, with its typical one
/// @param turns where the cheapest option changes first on the way to its low and to its high value
public record Swing(Figure figure, Range moved, End low, End high, List<Turn> turns) {
    public Swing {
        turns = List.copyOf(turns);
    }

    /// The cost of the option at one end, dollars a month, and the option that wins there. The cost
    /// is infinite where it has no limit on the way to a figure of 0.
    public record End(double usd, Optional<Option> cheapest) {}

    /// The first value, away from the typical one, at which another option is the cheapest.
    ///
    /// @param cheapest that option; empty where none may win there
    public record Turn(double value, Optional<Option> cheapest) {}

    /// Dollars a month between the two ends; infinite where one has no limit.
    public double usd() {
        return Math.abs(high.usd() - low.usd());
    }

    /// Whether another option becomes the cheapest at some value between the two ends.
    public boolean flips() {
        return !turns.isEmpty();
    }

    /// Whether the cost has no limit at one end.
    public boolean isOpen() {
        return Double.isInfinite(usd());
    }

    /// The turn below the typical value.
    public Optional<Turn> below() {
        return turns.stream().filter(turn -> turn.value() < moved.typical()).findFirst();
    }

    /// The turn above the typical value.
    public Optional<Turn> above() {
        return turns.stream().filter(turn -> turn.value() > moved.typical()).findFirst();
    }
}
