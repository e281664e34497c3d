package tco.imports.prices;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What a catalogue charges on a day for one model, in the terms of a profile.
///
/// @param steps rising
/// @param requestUsd dollars a request
record ListedPrices(
        ClassPrices base,
        List<PriceStep> steps,
        Optional<PeakPrices> peak,
        Optional<BigDecimal> batchDiscount,
        Optional<BigDecimal> requestUsd) {
    ListedPrices {
        steps = List.copyOf(steps);
    }
}
