package tco.imports.prices;

import java.math.BigDecimal;
import java.util.List;
import tco.imports.prices.ListedPrices.PeakPrices;
import tco.imports.prices.ListedPrices.PriceChange;
import tco.imports.prices.ListedPrices.PriceStep;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Imported prices as JSON for programs: `tco.prices.import/1`.
public final class PriceListJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build();

    private PriceListJson() {}

    public static String text(PriceImport imported) {
        ObjectNode root = MAPPER.createObjectNode().put("schema", "tco.prices.import/1");
        root.put("catalogue", imported.file().kind().key());
        root.put("as_of", imported.asOf().toString());
        ArrayNode models = root.putArray("models");
        imported.models().forEach(model -> add(model, models.addObject()));
        ArrayNode refused = root.putArray("refused");
        imported.refused()
                .forEach(one ->
                        refused.addObject()
                                .put("entry", one.entry())
                                .put("because", one.because()));
        return MAPPER.writeValueAsString(root) + "\n";
    }

    private static void add(PriceImport.Model model, ObjectNode node) {
        ImportedPrices prices = model.prices();
        CatalogueEntry entry = prices.entry();
        ListedPrices listed = prices.listed();
        node.put("id", model.id()).put("provider", entry.provider());
        node.put("entry", entry.wholeId());
        entry.name().ifPresent(name -> node.put("name", name));
        add(listed.base(), node);
        listed.batchDiscount().ifPresent(share -> node.put("batch_discount", share));
        listed.requestUsd().ifPresent(usd -> node.put("request_usd", usd));
        entry.contextWindow().ifPresent(tokens -> node.put("context_window", tokens));
        if (!listed.steps().isEmpty()) {
            addSteps(listed.steps(), node);
        }
        listed.peak().ifPresent(peak -> add(peak, node.putObject("peak")));
        if (!prices.changes().isEmpty()) {
            ArrayNode changes = node.putArray("changes");
            prices.changes().forEach(change -> add(change, changes.addObject()));
        }
        addTexts("not_expressed", prices.notExpressed(), node);
        addTexts("not_taken", prices.notTaken(), node);
        addTexts("unknown", prices.unknown(), node);
        node.put("retired", prices.retired());
    }

    private static void add(ClassPrices prices, ObjectNode node) {
        prices.byClass().forEach((tokens, price) -> node.put(tokens.key(), price));
    }

    private static void addSteps(List<PriceStep> steps, ObjectNode node) {
        if (steps.size() == 1) {
            add(steps.getFirst(), node.putObject("long_context"));
        } else {
            ArrayNode list = node.putArray("long_context");
            steps.forEach(step -> add(step, list.addObject()));
        }
    }

    private static void add(PriceStep step, ObjectNode node) {
        node.put("above_input_tokens", BigDecimal.valueOf(step.aboveInputTokens()));
        add(step.prices(), node);
    }

    private static void add(PeakPrices peak, ObjectNode node) {
        ArrayNode windows = node.putArray("windows");
        peak.windows()
                .forEach(window ->
                        windows.addObject()
                                .put("from", window.fromText())
                                .put("to", window.toText()));
        if (!peak.windows().isEmpty()) {
            node.put("zone", "UTC");
        }
        add(peak.prices(), node);
    }

    private static void add(PriceChange change, ObjectNode node) {
        node.put("from", change.from().toString());
        add(change.prices(), node);
        change.requestUsd().ifPresent(usd -> node.put("request_usd", usd));
        change.steps().ifPresent(steps -> addSteps(steps, node));
        change.peak().ifPresent(peak -> add(peak, node.putObject("peak")));
    }

    private static void addTexts(String key, List<String> texts, ObjectNode node) {
        ArrayNode list = node.putArray(key);
        texts.forEach(list::add);
    }
}
