package tco.render.comparison;

import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.model.Case;
import tco.render.RenderOptions;
import tco.render.text.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The whole comparison as one JSON document, `tco.compare/1`.
public final class ComparisonJson {
    private static final String SCHEMA = "tco.compare/1";

    private ComparisonJson() {}

    static ObjectNode of(Comparison comparison, RenderOptions options) {
        Ranking ranking = Ranking.of(comparison, options);
        ObjectNode document = JsonText.object().put("schema", SCHEMA);
        document.set("workload", ScenarioJson.workload(comparison));
        document.set("assumptions", ScenarioJson.assumptions(comparison.scenario()));
        ranking.baseline().ifPresent(base -> document.put("baseline", base.option().id()));
        ArrayNode rows = document.putArray("options");
        for (OptionResult result : ranking.rows()) {
            rows.add(OptionJson.of(result, ranking));
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
