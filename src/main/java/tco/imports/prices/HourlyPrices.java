package tco.imports.prices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tco.imports.prices.ListedPrices.PeakPrices;
import tco.imports.prices.PriceCatalogue.StatedPrices;

/// Prices that hold for a whole day, and others in windows of it: which are the normal ones, and
/// which are those of the peak.
final class HourlyPrices {
    /// The name of prices by the clock that a profile cannot say.
    static final String HOURS = "hours";

    /// The name of later prices that a profile cannot say.
    static final String CHANGES = "changes";

    private record Window(DailyWindow window, GenaiPriceItem prices) {}

    /// Of equals the one with the cheaper input, then output, then caches.
    private static final Comparator<GenaiPriceItem> CHEAPER = cheaper();

    private final GenaiPriceItem outside;
    private final List<Window> windows = new ArrayList<>();

    HourlyPrices(GenaiPriceItem outside) {
        this.outside = outside;
    }

    /// Adds a window; it wins over those before.
    void add(DailyWindow window, GenaiPriceItem prices) {
        windows.add(new Window(window, prices));
    }

    private static Comparator<GenaiPriceItem> cheaper() {
        Comparator<GenaiPriceItem> comparator = (_, _) -> 0;
        for (PriceClass tokens : PriceClass.values()) {
            comparator =
                    comparator.thenComparing(
                            item -> item.base().of(tokens).orElse(BigDecimal.ZERO));
        }
        return comparator;
    }

    /// The normal prices and those of the peak.
    ///
    /// @param notRead names of what stands beside them and could not be read
    StatedPrices stated(Set<String> notRead) {
        Map<GenaiPriceItem, BitSet> hours = hours();
        if (hours.size() > 1) {
            hours.keySet().forEach(item -> item.base().refuseImpossible(false));
        }
        GenaiPriceItem normal =
                hours.entrySet().stream()
                        .max(
                                Comparator.comparingInt(
                                                (Map.Entry<GenaiPriceItem, BitSet> prices) ->
                                                        prices.getValue().cardinality())
                                        .thenComparing(
                                                Map.Entry.comparingByKey(CHEAPER.reversed())))
                        .orElseThrow()
                        .getKey();
        Set<String> unpriced = new TreeSet<>(notRead);
        hours.keySet().forEach(item -> unpriced.addAll(item.notExpressed()));
        hours.remove(normal);
        Optional<GenaiPriceItem> peak = hours.keySet().stream().max(CHEAPER);
        if (hours.size() > 1 || peak.filter(item -> hasOwnSteps(item, normal)).isPresent()) {
            unpriced.add(HOURS);
        }
        return new StatedPrices(
                normal.base(),
                normal.stepsOfAll(),
                peak.map(item ->
                        new PeakPrices(
                                DailyWindow.of(hours.getOrDefault(item, new BitSet())),
                                item.base().differingFrom(normal.base()))),
                Optional.empty(),
                normal.requestUsd(),
                unpriced);
    }

    /// The minutes of the day at which each set of prices holds, in the order in which they begin.
    private Map<GenaiPriceItem, BitSet> hours() {
        GenaiPriceItem[] byMinute = new GenaiPriceItem[DailyWindow.DAY];
        Arrays.fill(byMinute, outside);
        for (Window window : windows) {
            GenaiPriceItem prices = window.prices().over(outside);
            window.window().minutes().stream().forEach(minute -> byMinute[minute] = prices);
        }
        Map<GenaiPriceItem, BitSet> hours = new LinkedHashMap<>();
        for (int minute = 0; minute < byMinute.length; minute++) {
            hours.computeIfAbsent(byMinute[minute], _ -> new BitSet()).set(minute);
        }
        return hours;
    }

    /// A peak has one price for requests of any length.
    private static boolean hasOwnSteps(GenaiPriceItem peak, GenaiPriceItem normal) {
        return peak.base().differingFrom(normal.base()).classes().stream()
                .anyMatch(peak.steps()::containsKey);
    }
}
