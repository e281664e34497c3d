package tco.imports.prices;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    /// Prices of requests with more input tokens than a threshold; the whole request has them. A
    /// class without one keeps its base price.
    record PriceStep(long aboveInputTokens, ClassPrices prices) {}

    /// Prices inside some hours of each day, of those classes whose price differs from the normal
    /// one.
    record PeakPrices(List<DailyWindow> windows, ClassPrices prices) {
        PeakPrices {
            windows = List.copyOf(windows);
        }
    }

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
}
