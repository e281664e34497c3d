package tco.engine.cost;

import tco.model.Component;

/// The cost lines of one option in one case: for each component a quantity, the dollars for one of
/// its units, and the money a month.
public interface Bill {
    /// Whether the option has this kind of cost at all; a line may still be zero.
    boolean has(Component component);

    double quantity(Component component);

    double unitUsd(Component component);

    double usd(Component component);

    /// The sum of all lines, dollars a month.
    double total();
}
