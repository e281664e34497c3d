package tco.imports.prices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tco.imports.prices.PriceCatalogue.StatedPrices;
import tools.jackson.databind.JsonNode;

/// The models of OpenRouter's `/api/v1/models`, each at the price of its resale: dollars a token,
/// as decimal strings.
final class OpenRouterCatalogue implements PriceCatalogue {
    static final String DATA = "data";
    static final String PROVIDER = "openrouter";
    private static final ClassKeys KEYS =
            new ClassKeys(
                    CatalogueValues.PER_TOKEN,
                    "prompt",
                    "completion",
                    "input_cache_read",
                    "input_cache_write",
                    "input_cache_write_1h");
    private static final String STEPS = "overrides";
    private static final String FROM = "min_prompt_tokens";
    private static final String REQUEST = "request";
    private static final Set<String> READ_OTHERWISE = Set.of(STEPS, FROM, REQUEST);
    private static final UnpricedNames NAMES =
            UnpricedNames.of(
                    "internal_reasoning", "reasoning",
                    "input_audio_cache", "audio",
                    "audio_output", "audio",
                    "image_output", "image",
                    "image_token", "image");

    @Override
    public List<CatalogueEntry> entries(JsonNode root) {
        List<CatalogueEntry> entries = new ArrayList<>();
        root.path(DATA).forEach(node -> entries.add(entry(node)));
        return entries;
    }

    private static CatalogueEntry entry(JsonNode node) {
        String id = CatalogueValues.text(node.path("id")).orElse("");
        return new CatalogueEntry(
                id,
                PROVIDER,
                CatalogueValues.text(node.path("name")),
                CatalogueValues.count(node.path("context_length")),
                id.startsWith("~"),
                CatalogueValues.date(node.path("expiration_date")),
                Set.of(),
                CatalogueValues.otherThanText(node.path("architecture").path("output_modalities")),
                node);
    }

    /// An override names what it changes.
    @Override
    public boolean stepsNameEveryClass() {
        return false;
    }

    @Override
    public StatedPrices stated(CatalogueEntry entry, LocalDate day) {
        JsonNode pricing = entry.node().path("pricing");
        if (pricing.isEmpty()) {
            throw new RefusedEntryException("no price");
        }
        Set<String> unpriced = new TreeSet<>(names(pricing));
        SortedMap<Long, ClassPrices> steps = new TreeMap<>();
        for (JsonNode step : pricing.path(STEPS)) {
            OptionalLong from = CatalogueValues.count(step.path(FROM));
            unpriced.addAll(names(step));
            if (from.isPresent()) {
                steps.merge(
                        from.getAsLong() - 1, KEYS.read(step), (known, more) -> more.over(known));
            } else {
                unpriced.add(UnpricedNames.TIERS);
            }
        }
        return new StatedPrices(
                KEYS.read(pricing),
                steps,
                Optional.empty(),
                Optional.empty(),
                pricing.has(REQUEST)
                        ? CatalogueValues.perRequest(REQUEST, pricing.get(REQUEST), BigDecimal.ONE)
                        : Optional.empty(),
                unpriced);
    }

    private static Set<String> names(JsonNode pricing) {
        return NAMES.in(
                pricing,
                key -> KEYS.has(key) || READ_OTHERWISE.contains(key),
                Optional.ofNullable(pricing.get("completion")));
    }
}
