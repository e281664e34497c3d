package tco.engine.sensitivity;

import java.util.List;
import java.util.Optional;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Range;

/// What moving one figure to its low and its high value does to a comparison, all others typical.
///
/// @param moved the values that it was moved between, with its typical one
/// @param usd dollars a month between the two ends, summed over the options that may win
/// @param flips whether another option wins a quality tier, or in-house, at one of the ends
/// @param still why it moves nothing; empty where it moves something
public record Influence(
        Figure figure, Range moved, double usd, boolean flips, Optional<Still> still) {
    /// Why moving a figure moves no option that may win.
    public sealed interface Still {
        /// It is 0, and so is every part of it.
        record Zero() implements Still {}

        /// No option's cost depends on it.
        record Unused() implements Still {}

        /// Only options depend on it that cannot win.
        record OnlyExcluded(List<Option> options) implements Still {
            public OnlyExcluded {
                options = List.copyOf(options);
            }
        }

        /// Each option that depends on it costs the same at both ends.
        record SameCost() implements Still {}
    }
}
