package tco.imports.prices;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tco.imports.prices.PriceCatalogue.StatedPrices;
import tools.jackson.databind.JsonNode;

/// LiteLLM's `model_prices_and_context_window.json`: one flat mapping, dollars a token, and the
/// name of a key says what it prices.
final class LiteLlmCatalogue implements PriceCatalogue {
    static final String SAMPLE = "sample_spec";
    static final String PROVIDER = "litellm_provider";
    private static final Set<String> TEXT_MODES = Set.of("chat", "responses", "completion");
    private static final long PER_K = 1_000;
    private static final int DISCOUNT_PLACES = 4;
    private static final String INPUT = "input_cost_per_token";
    private static final String OUTPUT = "output_cost_per_token";
    private static final ClassKeys KEYS =
            new ClassKeys(
                    CatalogueValues.PER_TOKEN,
                    INPUT,
                    OUTPUT,
                    "cache_read_input_token_cost",
                    "cache_creation_input_token_cost",
                    "cache_creation_input_token_cost_above_1hr");
    private static final String OLD_CACHE_READ = "input_cost_per_token_cache_hit";
    private static final String TIERS = "tiered_pricing";
    private static final String REQUEST = "input_cost_per_request";
    private static final String BATCHES = "_batches";
    private static final String SPECIFIC = "provider_specific_entry";
    private static final Set<String> READ_OTHERWISE =
            Set.of(TIERS, REQUEST, SPECIFIC, INPUT + BATCHES, OUTPUT + BATCHES);
    private static final Pattern STEP = Pattern.compile("(.+)_above_(\\d{1,9})k_tokens");
    private static final Pattern PRICED = Pattern.compile("cost|price|pricing|multiplier");
    private static final UnpricedNames NAMES =
            UnpricedNames.of(
                    "_priority", "priority",
                    "_flex", "flex",
                    "_batches", "batch",
                    "regional_", "regional",
                    "search_context", "web_search",
                    "reasoning", "reasoning",
                    "dbu", "dbu",
                    "citation", "citation",
                    "per_request", "request",
                    "per_query", "query",
                    "character", "character",
                    "pixel", "image",
                    "image", "image",
                    "video", "video",
                    "audio", "audio",
                    "page", "document",
                    "credit", "document",
                    "session", "session",
                    "second", "second");

    @Override
    public List<CatalogueEntry> entries(JsonNode root) {
        List<CatalogueEntry> entries = new ArrayList<>();
        for (var property : root.properties()) {
            if (!property.getKey().equals(SAMPLE)) {
                entries.add(entry(property.getKey(), property.getValue()));
            }
        }
        return entries;
    }

    private static CatalogueEntry entry(String key, JsonNode node) {
        String provider = CatalogueValues.text(node.path(PROVIDER)).orElse(key.split("/", 2)[0]);
        Optional<String> mode = CatalogueValues.text(node.path("mode"));
        return new CatalogueEntry(
                key,
                ProviderNames.of(provider),
                Optional.empty(),
                CatalogueValues.count(node.path("max_input_tokens")),
                key.startsWith("~"),
                CatalogueValues.date(node.path("deprecation_date")),
                Set.of(),
                mode.filter(m -> !TEXT_MODES.contains(m)),
                node);
    }

    @Override
    public boolean stepsNameEveryClass() {
        return true;
    }

    @Override
    public StatedPrices stated(CatalogueEntry entry, LocalDate day) {
        JsonNode node = entry.node();
        Set<String> unpriced = new TreeSet<>(names(node));
        SortedMap<Long, ClassPrices> steps = new TreeMap<>();
        ClassPrices base = classes(node);
        List<JsonNode> tiers = tiers(node, unpriced);
        if (!tiers.isEmpty()) {
            base = base.over(classes(tiers.getFirst()));
            tiers.subList(1, tiers.size())
                    .forEach(tier -> add(steps, start(tier).getAsLong(), classes(tier)));
            tiers.forEach(tier -> unpriced.addAll(names(tier)));
        }
        steps(node, steps);
        specific(node.path(SPECIFIC), unpriced);
        Optional<BigDecimal> request =
                node.has(REQUEST)
                        ? CatalogueValues.perRequest(REQUEST, node.get(REQUEST), BigDecimal.ONE)
                        : Optional.empty();
        Optional<BigDecimal> batch = batch(node, base, unpriced);
        return new StatedPrices(base, steps, Optional.empty(), batch, request, unpriced);
    }

    private static ClassPrices classes(JsonNode node) {
        ClassPrices prices = KEYS.read(node);
        if (prices.has(PriceClass.CACHE_READ) || !node.has(OLD_CACHE_READ)) {
            return prices;
        }
        PriceClass read = PriceClass.CACHE_READ;
        return prices.over(
                new ClassPrices(Map.of(read, KEYS.price(read, node.get(OLD_CACHE_READ)))));
    }

    private static void add(SortedMap<Long, ClassPrices> steps, long above, ClassPrices prices) {
        steps.merge(above, prices, (known, more) -> more.over(known));
    }

    /// The items of `tiered_pricing` by where their range begins; those without one are named.
    private static List<JsonNode> tiers(JsonNode node, Set<String> unpriced) {
        List<JsonNode> tiers = new ArrayList<>();
        for (JsonNode tier : node.path(TIERS)) {
            if (start(tier).isPresent()) {
                tiers.add(tier);
            } else {
                unpriced.add(UnpricedNames.TIERS);
            }
        }
        tiers.sort(Comparator.comparingLong(tier -> start(tier).getAsLong()));
        return tiers;
    }

    private static OptionalLong start(JsonNode tier) {
        JsonNode start = tier.path("range").path(0);
        boolean zero =
                start.isNumber()
                        && CatalogueValues.decimal(start).filter(n -> n.signum() == 0).isPresent();
        return zero ? OptionalLong.of(0) : CatalogueValues.count(start);
    }

    private static void steps(JsonNode node, SortedMap<Long, ClassPrices> steps) {
        for (var property : node.properties()) {
            Matcher step = STEP.matcher(property.getKey());
            if (step.matches() && classOf(step.group(1)).isPresent()) {
                PriceClass tokens = classOf(step.group(1)).get();
                long above = Long.parseLong(step.group(2)) * PER_K;
                BigDecimal price = KEYS.price(tokens, property.getValue());
                add(steps, above, new ClassPrices(Map.of(tokens, price)));
            }
        }
    }

    private static Optional<PriceClass> classOf(String key) {
        return key.equals(OLD_CACHE_READ) ? Optional.of(PriceClass.CACHE_READ) : KEYS.of(key);
    }

    /// The smaller of the discounts of input and output; both are needed.
    private static Optional<BigDecimal> batch(
            JsonNode node, ClassPrices base, Set<String> unpriced) {
        Optional<BigDecimal> input = discount(node, INPUT, base, PriceClass.INPUT);
        Optional<BigDecimal> output = discount(node, OUTPUT, base, PriceClass.OUTPUT);
        if (!input.equals(output)) {
            unpriced.add("batch");
        }
        Optional<BigDecimal> smaller = input.flatMap(one -> output.map(one::min));
        if (smaller.filter(share -> share.signum() < 0).isPresent()) {
            unpriced.add("batch");
            return Optional.empty();
        }
        return smaller;
    }

    private static Optional<BigDecimal> discount(
            JsonNode node, String key, ClassPrices base, PriceClass tokens) {
        Optional<BigDecimal> full = base.of(tokens).filter(price -> price.signum() > 0);
        if (full.isEmpty() || !node.has(key + BATCHES)) {
            return Optional.empty();
        }
        BigDecimal batch = KEYS.price(tokens, node.get(key + BATCHES));
        BigDecimal share =
                full.get()
                        .subtract(batch)
                        .divide(full.get(), DISCOUNT_PLACES, RoundingMode.HALF_EVEN);
        return Optional.of(share.stripTrailingZeros());
    }

    private static Set<String> names(JsonNode node) {
        Optional<JsonNode> output = Optional.ofNullable(node.get(OUTPUT));
        return NAMES.in(node, key -> !isUnpriced(node, key), output);
    }

    /// Whether a key has a price that nothing else here reads.
    private static boolean isUnpriced(JsonNode node, String key) {
        Matcher step = STEP.matcher(key);
        boolean read =
                READ_OTHERWISE.contains(key)
                        || classOf(key).isPresent()
                        || (step.matches() && classOf(step.group(1)).isPresent());
        boolean plain = key.contains("multiplier") && isOne(node.path(key));
        return PRICED.matcher(key).find() && !read && !plain;
    }

    /// Factors on all prices: of a faster mode, and of regions.
    private static void specific(JsonNode factors, Set<String> unpriced) {
        for (var factor : factors.properties()) {
            if (factor.getValue().isNumber() && !isOne(factor.getValue())) {
                unpriced.add(factor.getKey().contains("fast") ? "fast" : "regional");
            }
        }
    }

    private static boolean isOne(JsonNode factor) {
        return CatalogueValues.decimal(factor)
                .filter(f -> f.compareTo(BigDecimal.ONE) == 0)
                .isPresent();
    }
}
