package tco.imports.prices;

import java.util.List;

/// Prices inside some hours of each day, of those classes whose price differs from the normal one.
record PeakPrices(List<DailyWindow> windows, ClassPrices prices) {
    PeakPrices {
        windows = List.copyOf(windows);
    }
}
