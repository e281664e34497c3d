package tco.imports.prices;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tco.imports.prices.ListedPrices.PeakPrices;
import tco.imports.prices.ListedPrices.PriceChange;
import tco.imports.prices.ListedPrices.PriceStep;
import tco.model.FigureKind;
import tco.model.Range;
import tco.model.Source;
import tco.profile.write.Entries;

/// Imported prices as YAML: a document for each provider, as `tco profiles validate` reads them.
///
/// @param quality the tier of all models, where somebody said one
/// @param source what is said in place of the catalogue and its file
public record PriceListYaml(
        PriceImport imported, Optional<String> quality, Optional<String> source) {
    public String text() {
        Map<String, List<Entries>> providers = new LinkedHashMap<>();
        for (PriceImport.Model model : imported.models()) {
            providers
                    .computeIfAbsent(model.prices().entry().provider(), _ -> new ArrayList<>())
                    .add(model(model));
        }
        List<Entries> documents = new ArrayList<>();
        providers.forEach((provider, models) ->
                documents.add(
                        Entries.ofKind("api")
                                .text("provider", provider)
                                .list("models", models)
                                .source(new Source(from(), imported.asOf().toString(), false))));
        return Entries.text(documents);
    }

    private String from() {
        return source.orElse(imported.file().kind().label() + " " + imported.file().fileName());
    }

    private Entries model(PriceImport.Model model) {
        ImportedPrices prices = model.prices();
        ListedPrices listed = prices.listed();
        Entries entries = new Entries().text("id", model.id());
        prices.entry().name().ifPresent(name -> entries.text("name", name));
        quality.ifPresent(tier -> entries.text("quality", tier));
        entries.text("replaces", "true");
        add(listed.base(), entries);
        listed.batchDiscount()
                .ifPresent(share -> figure(FigureKind.BATCH_DISCOUNT, share, entries));
        prices.entry()
                .contextWindow()
                .ifPresent(tokens ->
                        figure(FigureKind.CONTEXT_WINDOW, BigDecimal.valueOf(tokens), entries));
        listed.requestUsd().ifPresent(usd -> figure(FigureKind.REQUEST_USD, usd, entries));
        if (!listed.steps().isEmpty()) {
            addSteps(listed.steps(), entries);
        }
        listed.peak().ifPresent(peak -> entries.group("peak", peak(peak)));
        if (!prices.changes().isEmpty()) {
            entries.list("changes", prices.changes().stream().map(this::change).toList());
        }
        entries.text("source", from() + ": " + prices.entry().wholeId());
        prices.leftOut().forEach(left -> entries.comment(left.label() + ": " + left.text()));
        return entries;
    }

    private static void add(ClassPrices prices, Entries entries) {
        prices.byClass().forEach((tokens, price) -> figure(tokens.kind(), price, entries));
    }

    private static void figure(FigureKind kind, BigDecimal value, Entries entries) {
        entries.figure(kind, Range.exactly(value.doubleValue()), Source.NONE);
    }

    /// One step is a mapping; several, or none any more, are a list.
    private static void addSteps(List<PriceStep> steps, Entries entries) {
        List<Entries> items = steps.stream().map(PriceListYaml::step).toList();
        if (items.size() == 1) {
            entries.group("long_context", items.getFirst());
        } else {
            entries.list("long_context", items);
        }
    }

    private static Entries step(PriceStep step) {
        Entries entries = new Entries();
        figure(FigureKind.ABOVE_INPUT_TOKENS, BigDecimal.valueOf(step.aboveInputTokens()), entries);
        add(step.prices(), entries);
        return entries;
    }

    private static Entries peak(PeakPrices peak) {
        Entries entries =
                new Entries()
                        .list(
                                "windows",
                                peak.windows().stream()
                                        .map(window ->
                                                new Entries()
                                                        .text("from", window.fromText())
                                                        .text("to", window.toText()))
                                        .toList());
        if (!peak.windows().isEmpty()) {
            entries.text("zone", "UTC");
        }
        add(peak.prices(), entries);
        return entries;
    }

    private Entries change(PriceChange change) {
        Entries entries = new Entries().text("from", change.from().toString());
        add(change.prices(), entries);
        change.requestUsd().ifPresent(usd -> figure(FigureKind.REQUEST_USD, usd, entries));
        change.steps().ifPresent(steps -> addSteps(steps, entries));
        change.peak().ifPresent(peak -> entries.group("peak", peak(peak)));
        return entries;
    }
}
