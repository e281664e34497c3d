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

/// `models.dev/api.json`: providers with their models, dollars a million tokens.
final class ModelsDevCatalogue implements PriceCatalogue {
    static final String MODELS = "models";
    private static final ClassKeys KEYS =
            new ClassKeys(BigDecimal.ONE, "input", "output", "cache_read", "cache_write");
    private static final String STEPS = "tiers";
    private static final String ONE_STEP = "context_over_200k";
    private static final long ONE_STEP_ABOVE = 200_000;
    private static final String STEP_SIZE = "tier";
    private static final Set<String> READ_OTHERWISE = Set.of(STEPS, ONE_STEP, STEP_SIZE);
    private static final UnpricedNames NAMES =
            UnpricedNames.of("input_audio", "audio", "output_audio", "audio");

    @Override
    public List<CatalogueEntry> entries(JsonNode root) {
        List<CatalogueEntry> entries = new ArrayList<>();
        for (var provider : root.properties()) {
            for (var model : provider.getValue().path(MODELS).properties()) {
                entries.add(entry(provider.getKey(), model.getKey(), model.getValue()));
            }
        }
        return entries;
    }

    private static CatalogueEntry entry(String provider, String model, JsonNode node) {
        boolean deprecated = node.path("status").asString("").equals("deprecated");
        return new CatalogueEntry(
                provider + "/" + model,
                ProviderNames.of(provider),
                CatalogueValues.text(node.path("name")),
                CatalogueValues.count(node.path("limit").path("context")),
                model.startsWith("~"),
                deprecated ? Optional.of(LocalDate.MIN) : Optional.empty(),
                Set.of(),
                CatalogueValues.otherThanText(node.path("modalities").path("output")),
                node);
    }

    @Override
    public boolean stepsNameEveryClass() {
        return true;
    }

    @Override
    public StatedPrices stated(CatalogueEntry entry, LocalDate day) {
        JsonNode cost = entry.node().path("cost");
        if (cost.isEmpty()) {
            throw new RefusedEntryException("no price");
        }
        Set<String> unpriced = new TreeSet<>(names(cost));
        SortedMap<Long, ClassPrices> steps = new TreeMap<>();
        for (JsonNode step : cost.path(STEPS)) {
            OptionalLong above = CatalogueValues.count(step.path(STEP_SIZE).path("size"));
            unpriced.addAll(names(step));
            if (above.isPresent()) {
                steps.merge(above.getAsLong(), KEYS.read(step), (known, more) -> more.over(known));
            } else {
                unpriced.add(UnpricedNames.TIERS);
            }
        }
        if (!cost.has(STEPS) && cost.path(ONE_STEP).isObject()) {
            steps.put(ONE_STEP_ABOVE, KEYS.read(cost.get(ONE_STEP)));
            unpriced.addAll(names(cost.get(ONE_STEP)));
        }
        for (var mode : entry.node().path("experimental").path("modes").properties()) {
            if (mode.getValue().has("cost")) {
                unpriced.add(mode.getKey());
            }
        }
        return new StatedPrices(
                KEYS.read(cost),
                steps,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                unpriced);
    }

    private static Set<String> names(JsonNode cost) {
        return NAMES.in(
                cost,
                key -> KEYS.has(key) || READ_OTHERWISE.contains(key),
                Optional.ofNullable(cost.get("output")));
    }
}
