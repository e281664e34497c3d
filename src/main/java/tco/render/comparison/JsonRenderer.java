package tco.render.comparison;

import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.model.Case;
import tco.render.RenderOptions;
import tco.render.document.JsonWriter;
import tco.render.text.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The whole comparison as one JSON document, `tco.compare/1`.
public final class JsonRenderer implements Renderer {
    private static final String SCHEMA = "tco.compare/1";

    @Override
    public void render(Comparison comparison, RenderOptions options, StringBuilder out) {
        JsonWriter.append(document(comparison, options), out);
    }

    public static ObjectNode document(Comparison comparison, RenderOptions options) {
        Ranking ranking = Ranking.of(comparison, options);
        ObjectNode document = JsonText.object().put("schema", SCHEMA);
        document.set("workload", JsonScenario.workload(comparison));
        document.set("assumptions", JsonScenario.assumptions(comparison.scenario()));
        ranking.baseline().ifPresent(base -> document.put("baseline", base.option().id()));
        ArrayNode rows = document.putArray("options");
        for (OptionResult result : ranking.rows()) {
            rows.add(JsonOption.of(result, ranking));
        }
        Optional<String> cheapest = comparison.cheapest().map(result -> result.option().id());
        document.put("cheapest", cheapest.orElse(null));
        document.set("generated_with", generatedWith(comparison, options));
        return document;
    }

    public static ObjectNode generatedWith(Comparison comparison, RenderOptions options) {
        ObjectNode with = JsonText.object().put("version", options.version());
        with.set(
                "hours_per_month",
                JsonText.number(
                        comparison
                                .scenario()
                                .corner(Case.TYPICAL)
                                .of(comparison.scenario().assumptions().hoursPerMonth())));
        return with;
    }
}
