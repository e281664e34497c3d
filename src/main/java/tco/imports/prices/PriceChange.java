package tco.imports.prices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is priced otherwise from a day on.
///
/// @param steps all that hold from then on; present where they differ from those before
/// @param peak that of then on, without windows where it ends; present where it differs
record PriceChange(
        LocalDate from,
        ClassPrices prices,
        Optional<BigDecimal> requestUsd,
        Optional<List<PriceStep>> steps,
        Optional<PeakPrices> peak) {
    boolean isNothing() {
        return prices.isEmpty() && requestUsd.isEmpty() && steps.isEmpty() && peak.isEmpty();
    }
}
