package tco.profile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tco.model.Figure;
import tco.model.Serving;

/// What a list says of a profile in figures: what it costs, and of a machine what it holds and
/// runs.
///
/// @param prices the price of a machine, an hour, a seat or a kilowatt-hour; of a model in a price
///   list those of input and output; empty where the profile has none or cannot be read
/// @param memoryGb of all devices of a machine
/// @param best the fastest of the best models that a machine serves
public record KeyFigures(List<Figure> prices, OptionalDouble memoryGb, Optional<Serving> best) {
    /// Of a profile that has none of them.
    static final KeyFigures NONE =
            new KeyFigures(List.of(), OptionalDouble.empty(), Optional.empty());

    public KeyFigures {
        prices = List.copyOf(prices);
    }
}
