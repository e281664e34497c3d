package tco.imports.prices;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// One set of prices of genai-prices, in which each class has steps of its own.
///
/// @param steps of those classes that have some
record GenaiPriceItem(
        ClassPrices base,
        Map<PriceClass, SortedMap<Long, BigDecimal>> steps,
        Optional<BigDecimal> requestUsd,
        Set<String> notExpressed) {
    private static final Map<String, PriceClass> KEYS = keys();
    private static final String REQUEST = "requests_kcount";
    private static final BigDecimal PER_THOUSAND = BigDecimal.valueOf(1, 3);
    private static final UnpricedNames NAMES =
            UnpricedNames.of(
                    "web_search", "web_search",
                    "storage_search", "file_search",
                    "requests", "request",
                    "reasoning", "reasoning",
                    "citation", "citation",
                    "audio", "audio",
                    "image", "image",
                    "video", "video",
                    "pages", "document",
                    "messages", "message");

    private static Map<String, PriceClass> keys() {
        Map<String, PriceClass> keys = new LinkedHashMap<>();
        for (PriceClass tokens : PriceClass.values()) {
            keys.put(tokens.key() + "_mtok", tokens);
        }
        return keys;
    }

    static GenaiPriceItem of(JsonNode prices) {
        if (prices.isEmpty()) {
            throw new RefusedEntryException("no price");
        }
        Map<PriceClass, BigDecimal> base = new EnumMap<>(PriceClass.class);
        Map<PriceClass, SortedMap<Long, BigDecimal>> steps = new EnumMap<>(PriceClass.class);
        Set<String> unpriced =
                new TreeSet<>(
                        NAMES.in(
                                prices,
                                key -> KEYS.containsKey(key) || key.equals(REQUEST),
                                Optional.ofNullable(prices.get("output_mtok"))));
        KEYS.forEach((key, tokens) -> {
            JsonNode price = prices.path(key);
            if (price.isObject()) {
                base.put(tokens, price(tokens, price.path("base")));
                SortedMap<Long, BigDecimal> own = steps(tokens, price.path("tiers"), unpriced);
                if (!own.isEmpty()) {
                    steps.put(tokens, own);
                }
            } else if (!price.isMissingNode()) {
                base.put(tokens, price(tokens, price));
            }
        });
        return new GenaiPriceItem(
                new ClassPrices(base),
                steps,
                prices.has(REQUEST)
                        ? CatalogueValues.perRequest(REQUEST, prices.get(REQUEST), PER_THOUSAND)
                        : Optional.empty(),
                unpriced);
    }

    private static BigDecimal price(PriceClass tokens, JsonNode node) {
        return CatalogueValues.perMillion(tokens.key(), node, BigDecimal.ONE);
    }

    private static SortedMap<Long, BigDecimal> steps(
            PriceClass tokens, JsonNode tiers, Set<String> unpriced) {
        SortedMap<Long, BigDecimal> steps = new TreeMap<>();
        for (JsonNode tier : tiers) {
            OptionalLong above = CatalogueValues.count(tier.path("start"));
            if (above.isPresent()) {
                steps.put(above.getAsLong(), price(tokens, tier.path("price")));
            } else {
                unpriced.add(UnpricedNames.TIERS);
            }
        }
        return steps;
    }

    /// These prices, and those of another for what is not priced here.
    GenaiPriceItem over(GenaiPriceItem below) {
        Map<PriceClass, SortedMap<Long, BigDecimal>> all = new EnumMap<>(PriceClass.class);
        all.putAll(below.steps);
        all.keySet().removeAll(base.classes());
        all.putAll(steps);
        Set<String> unpriced = new TreeSet<>(below.notExpressed);
        unpriced.addAll(notExpressed);
        return new GenaiPriceItem(
                base.over(below.base), all, requestUsd.or(below::requestUsd), unpriced);
    }

    /// The prices at each step of any class; one with steps has its last price below there.
    SortedMap<Long, ClassPrices> stepsOfAll() {
        Set<Long> starts = new TreeSet<>();
        steps.values().forEach(own -> starts.addAll(own.keySet()));
        SortedMap<Long, ClassPrices> all = new TreeMap<>();
        for (long start : starts) {
            Map<PriceClass, BigDecimal> prices = new EnumMap<>(PriceClass.class);
            steps.forEach((tokens, own) -> {
                SortedMap<Long, BigDecimal> upToHere = own.headMap(start + 1);
                Optional<BigDecimal> price =
                        upToHere.isEmpty()
                                ? base.of(tokens)
                                : Optional.ofNullable(upToHere.get(upToHere.lastKey()));
                price.ifPresent(p -> prices.put(tokens, p));
            });
            all.put(start, new ClassPrices(prices));
        }
        return all;
    }

    /// The hours of a constraint, in UTC; empty where it names none.
    static Optional<DailyWindow> window(JsonNode constraint) {
        Optional<Integer> from = minute(constraint.path("start_time"));
        Optional<Integer> to = minute(constraint.path("end_time"));
        return from.flatMap(start -> to.map(end -> new DailyWindow(start, end)));
    }

    private static Optional<Integer> minute(JsonNode time) {
        try {
            return CatalogueValues.text(time)
                    .map(text ->
                            DateTimeFormatter.ISO_TIME.parseBest(
                                    text, OffsetTime::from, LocalTime::from))
                    .map(GenaiPriceItem::minuteInUtc);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static int minuteInUtc(TemporalAccessor time) {
        return time instanceof OffsetTime offset
                ? offset.withOffsetSameInstant(ZoneOffset.UTC).get(ChronoField.MINUTE_OF_DAY)
                : time.get(ChronoField.MINUTE_OF_DAY);
    }
}
