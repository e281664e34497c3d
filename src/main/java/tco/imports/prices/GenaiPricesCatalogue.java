package tco.imports.prices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import tco.imports.prices.PriceCatalogue.StatedPrices;
import tools.jackson.databind.JsonNode;

/// Pydantic's genai-prices: providers with their models, dollars a million tokens; the only one
/// that knows dates and hours.
final class GenaiPricesCatalogue implements PriceCatalogue {
    private static final String MODELS = "models";
    private static final String PRICES = "prices";
    private static final String CONSTRAINT = "constraint";
    private static final String START_DATE = "start_date";

    @Override
    public List<CatalogueEntry> entries(JsonNode root) {
        List<CatalogueEntry> entries = new ArrayList<>();
        for (JsonNode provider : root) {
            String id = CatalogueValues.text(provider.path("id")).orElse("");
            provider.path(MODELS).forEach(model -> entries.add(entry(id, model)));
        }
        return entries;
    }

    private static CatalogueEntry entry(String provider, JsonNode node) {
        String id = CatalogueValues.text(node.path("id")).orElse("");
        return new CatalogueEntry(
                provider + "/" + id,
                ProviderNames.of(provider),
                CatalogueValues.text(node.path("name")),
                CatalogueValues.count(node.path("context_window")),
                id.startsWith("~"),
                node.path("deprecated").asBoolean(false)
                        ? Optional.of(LocalDate.MIN)
                        : Optional.empty(),
                equalIds(node.path("match")),
                Optional.empty(),
                node);
    }

    private static Set<String> equalIds(JsonNode match) {
        Set<String> ids = new TreeSet<>();
        CatalogueValues.text(match.path("equals")).ifPresent(ids::add);
        match.path("or").forEach(part -> ids.addAll(equalIds(part)));
        return ids;
    }

    @Override
    public boolean stepsNameEveryClass() {
        return false;
    }

    @Override
    public SortedSet<LocalDate> days(CatalogueEntry entry) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (JsonNode item : entry.node().path(PRICES)) {
            CatalogueValues.date(item.path(CONSTRAINT).path(START_DATE)).ifPresent(days::add);
        }
        return days;
    }

    /// The last item that is no time window and holds on the day, and the windows after it.
    @Override
    public StatedPrices stated(CatalogueEntry entry, LocalDate day) {
        JsonNode prices = entry.node().path(PRICES);
        if (prices.isObject()) {
            return new HourlyPrices(GenaiPriceItem.of(prices)).stated(Set.of());
        }
        List<JsonNode> inForce = new ArrayList<>();
        Set<String> notRead = new TreeSet<>();
        for (JsonNode item : prices) {
            JsonNode constraint = item.path(CONSTRAINT);
            Optional<LocalDate> from = CatalogueValues.date(constraint.path(START_DATE));
            if (constraint.isMissingNode() || constraint.isNull() || from.isPresent()) {
                if (from.isEmpty() || !from.get().isAfter(day)) {
                    inForce.clear();
                    inForce.add(item);
                }
            } else if (GenaiPriceItem.window(constraint).isPresent()) {
                inForce.add(item);
            } else {
                notRead.add(constraint.has(START_DATE) ? HourlyPrices.CHANGES : HourlyPrices.HOURS);
            }
        }
        return stated(inForce, notRead);
    }

    /// @param items the prices outside all windows, then those of the windows
    private static StatedPrices stated(List<JsonNode> items, Set<String> notRead) {
        if (items.isEmpty()
                || GenaiPriceItem.window(items.getFirst().path(CONSTRAINT)).isPresent()) {
            throw new RefusedEntryException("no price");
        }
        HourlyPrices hours = new HourlyPrices(GenaiPriceItem.of(items.getFirst().path(PRICES)));
        items.subList(1, items.size())
                .forEach(item ->
                        hours.add(
                                GenaiPriceItem.window(item.path(CONSTRAINT)).orElseThrow(),
                                GenaiPriceItem.of(item.path(PRICES))));
        return hours.stated(notRead);
    }
}
