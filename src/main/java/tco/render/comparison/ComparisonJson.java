package tco.render.comparison;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.model.Case;
import tco.model.Quality;
import tco.render.RenderOptions;
import tco.render.text.JsonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The whole comparison as one JSON document, `tco.compare/2`.
public final class ComparisonJson {
    private static final String SCHEMA = "tco.compare/2";

    private ComparisonJson() {}

    static JsonNode of(Comparison comparison, RenderOptions options) {
        Ranking ranking = Ranking.of(comparison, options);
        ObjectNode document = JsonText.object().put("schema", SCHEMA);
        document.set("workload", ScenarioJson.workload(comparison));
        document.set("assumptions", ScenarioJson.assumptions(comparison.scenario()));
        ranking.baseline().ifPresent(base -> document.put("baseline", base.option().id()));
        ArrayNode rows = document.putArray("options");
        for (OptionResult result : ranking.rows()) {
            rows.add(OptionJson.of(result, ranking));
        }
        document.put("cheapest", id(comparison.cheapest()));
        document.set("cheapest_by_quality", byQuality(comparison));
        document.put("cheapest_in_house", id(comparison.winners().inHouse()));
        document.put("today", id(comparison.today()));
        document.put("currency", options.currency().code());
        document.set("usd_rate", JsonText.number(options.currency().usdRate()));
        document.put("pricing_date", comparison.scenario().pricingDate().toString());
        document.set("generated_with", generatedWith(comparison, options));
        return document;
    }

    private static ObjectNode byQuality(Comparison comparison) {
        ObjectNode tiers = JsonText.object();
        for (Quality tier : Arrays.asList(Quality.values()).reversed()) {
            tiers.putNull(tier.key());
        }
        comparison
                .winners()
                .byQuality()
                .forEach(each -> tiers.put(each.tier().key(), each.option().option().id()));
        return tiers;
    }

    private static @Nullable String id(Optional<OptionResult> result) {
        return result.map(found -> found.option().id()).orElse(null);
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
