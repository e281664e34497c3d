package tco.imports.prices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tco.imports.prices.CheckedFigure.ComparedValue;
import tco.imports.prices.ListedPrices.PriceChange;
import tco.imports.prices.ListedPrices.PriceStep;
import tco.model.ApiPrices;
import tco.model.ApiPrices.ContextTier;
import tco.model.ApiPrices.PeakHours;
import tco.model.ApiPrices.TokenPrices;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Range;
import tco.model.WeekWindow;

/// The prices of a model on a day, of a profile or of a catalogue, in one form for both.
///
/// @param steps rising
/// @param windows the hours of the peak by the clock of UTC, as `01:00-04:00 06:00-10:00`; empty
///   where there is none
record PriceSide(
        Map<PriceClass, Range> base,
        List<Step> steps,
        String windows,
        Map<PriceClass, Range> peak,
        Optional<Range> batchDiscount,
        Optional<Range> requestUsd) {
    /// Prices above a number of input tokens.
    record Step(Range above, Map<PriceClass, Range> prices) {}

    static PriceSide of(ListedPrices listed) {
        return new PriceSide(
                ranges(listed.base()),
                steps(listed.steps()),
                listed.peak().map(peak -> text(peak.windows())).orElse(""),
                listed.peak().map(peak -> ranges(peak.prices())).orElse(Map.of()),
                listed.batchDiscount().map(PriceSide::exactly),
                listed.requestUsd().map(PriceSide::exactly));
    }

    /// These prices after a change.
    PriceSide after(PriceChange change) {
        Map<PriceClass, Range> changed = new EnumMap<>(PriceClass.class);
        changed.putAll(base);
        changed.putAll(ranges(change.prices()));
        return new PriceSide(
                changed,
                change.steps().map(PriceSide::steps).orElse(steps),
                change.peak().map(hours -> text(hours.windows())).orElse(windows),
                change.peak().map(hours -> ranges(hours.prices())).orElse(peak),
                batchDiscount,
                change.requestUsd().map(PriceSide::exactly).or(() -> requestUsd));
    }

    /// Of a profile: what it names itself. A class without a price of its own is the figure that it
    /// falls back to.
    static PriceSide of(ApiPrices prices, Optional<Figure> batchDiscount) {
        TokenPrices base = prices.base();
        List<Step> steps = new ArrayList<>();
        for (ContextTier tier : prices.tiers().subList(1, prices.tiers().size())) {
            steps.add(new Step(Range.exactly(tier.aboveInputTokens()), named(tier.prices(), base)));
        }
        return new PriceSide(
                named(base),
                steps,
                prices.peak().map(PriceSide::text).orElse(""),
                prices.peak().isPresent()
                        ? named(prices.tiers().getFirst().peakPrices(), base)
                        : Map.of(),
                batchDiscount.map(Figure::range),
                prices.requestUsd().map(Figure::range));
    }

    private static Map<PriceClass, Range> named(TokenPrices prices, TokenPrices below) {
        Map<PriceClass, Figure> lower = figures(below);
        Map<PriceClass, Range> named = new EnumMap<>(PriceClass.class);
        figures(prices)
                .forEach((tokens, figure) -> {
                    Figure under = lower.get(tokens);
                    if (under == null || under.slot() != figure.slot()) {
                        named.put(tokens, figure.range());
                    }
                });
        return named;
    }

    private static Map<PriceClass, Range> named(TokenPrices prices) {
        Map<PriceClass, Range> named = new EnumMap<>(PriceClass.class);
        figures(prices).forEach((tokens, figure) -> named.put(tokens, figure.range()));
        return named;
    }

    /// The figures of classes that have one of their own.
    private static Map<PriceClass, Figure> figures(TokenPrices prices) {
        Map<PriceClass, Figure> figures = new EnumMap<>(PriceClass.class);
        figures.put(PriceClass.INPUT, prices.input());
        figures.put(PriceClass.OUTPUT, prices.output());
        add(PriceClass.CACHE_READ, prices.cacheRead(), prices.input(), figures);
        add(PriceClass.CACHE_WRITE, prices.cacheWrite(), prices.input(), figures);
        add(PriceClass.CACHE_WRITE_1H, prices.cacheWrite1h(), prices.cacheWrite(), figures);
        return figures;
    }

    private static void add(
            PriceClass tokens, Figure own, Figure fallback, Map<PriceClass, Figure> figures) {
        if (own.slot() != fallback.slot()) {
            figures.put(tokens, own);
        }
    }

    private static Range exactly(BigDecimal value) {
        return Range.exactly(value.doubleValue());
    }

    private static Map<PriceClass, Range> ranges(ClassPrices prices) {
        Map<PriceClass, Range> ranges = new EnumMap<>(PriceClass.class);
        prices.byClass().forEach((tokens, price) -> ranges.put(tokens, exactly(price)));
        return ranges;
    }

    private static List<Step> steps(List<PriceStep> steps) {
        return steps.stream()
                .map(step ->
                        new Step(
                                Range.exactly((double) step.aboveInputTokens()),
                                ranges(step.prices())))
                .toList();
    }

    private static String text(List<DailyWindow> windows) {
        return windows.stream()
                .map(window -> window.fromText() + "-" + window.toText())
                .collect(Collectors.joining(" "));
    }

    /// The minutes of any day inside the windows, moved to UTC.
    private static String text(PeakHours hours) {
        BitSet minutes = new BitSet(DailyWindow.DAY);
        for (WeekWindow window : hours.windows()) {
            for (int i = 0; i < window.minutes(); i++) {
                int local = window.fromMinute() + i - hours.utcOffsetMinutes();
                minutes.set(Math.floorMod(local, DailyWindow.DAY));
            }
        }
        return text(DailyWindow.of(minutes));
    }

    /// Every figure by its name.
    ///
    /// @param numbered whether steps are told by their place from 0
    Map<String, ComparedValue> figures(boolean numbered) {
        Map<String, ComparedValue> figures = new LinkedHashMap<>();
        put(base, "", figures);
        batchDiscount.ifPresent(
                share -> figures.put(FigureKind.BATCH_DISCOUNT.key(), ComparedValue.of(share)));
        requestUsd.ifPresent(
                usd -> figures.put(FigureKind.REQUEST_USD.key(), ComparedValue.of(usd)));
        putSteps("", numbered, figures);
        putPeak("", figures);
        return figures;
    }

    private void putSteps(String prefix, boolean numbered, Map<String, ComparedValue> figures) {
        for (int i = 0; i < steps.size(); i++) {
            String in = prefix + "long_context." + (numbered ? i + "." : "");
            figures.put(
                    in + FigureKind.ABOVE_INPUT_TOKENS.key(),
                    ComparedValue.ofTokens(steps.get(i).above()));
            put(steps.get(i).prices(), in, figures);
        }
    }

    private void putPeak(String prefix, Map<String, ComparedValue> figures) {
        if (!windows.isEmpty()) {
            figures.put(prefix + "peak.windows", ComparedValue.of(windows));
            put(peak, prefix + "peak.", figures);
        }
    }

    private static void put(
            Map<PriceClass, Range> prices, String prefix, Map<String, ComparedValue> figures) {
        prices.forEach(
                (tokens, range) -> figures.put(prefix + tokens.key(), ComparedValue.of(range)));
    }

    /// What is priced otherwise than before, under a prefix.
    Map<String, ComparedValue> changesSince(PriceSide before, String prefix, boolean numbered) {
        Map<String, ComparedValue> changed = new LinkedHashMap<>();
        Function<PriceClass, Optional<Range>> earlier =
                tokens -> Optional.ofNullable(before.base.get(tokens));
        base.forEach((tokens, range) -> {
            if (!earlier.apply(tokens).equals(Optional.of(range))) {
                changed.put(prefix + tokens.key(), ComparedValue.of(range));
            }
        });
        if (!requestUsd.equals(before.requestUsd)) {
            requestUsd.ifPresent(usd ->
                    changed.put(prefix + FigureKind.REQUEST_USD.key(), ComparedValue.of(usd)));
        }
        if (!steps.equals(before.steps)) {
            if (steps.isEmpty()) {
                changed.put(prefix + "long_context", ComparedValue.of("none"));
            }
            putSteps(prefix, numbered, changed);
        }
        if (!windows.equals(before.windows) || !peak.equals(before.peak)) {
            if (windows.isEmpty()) {
                changed.put(prefix + "peak.windows", ComparedValue.of("none"));
            }
            putPeak(prefix, changed);
        }
        return changed;
    }
}
