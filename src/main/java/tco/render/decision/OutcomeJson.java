package tco.render.decision;

import java.util.OptionalDouble;
import tco.engine.simulate.SimulatedOption;
import tco.engine.simulate.SimulationResult;
import tco.render.text.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A simulation as one JSON document, `tco.simulate/1`.
final class OutcomeJson {
    private OutcomeJson() {}

    static ObjectNode of(SimulationResult outcome, String version) {
        ObjectNode document = JsonText.object().put("schema", "tco.simulate/1");
        document.put("samples", outcome.simulation().samples());
        document.put("seed", outcome.simulation().seed());
        document.put("distribution", outcome.simulation().distribution().key());
        ArrayNode drawn = document.putArray("drawn");
        outcome.simulation().drawn().forEach(figure -> drawn.add(figure.path()));
        ArrayNode rows = document.putArray("options");
        outcome.options().forEach(option -> rows.add(option(option)));
        document.put("favourite", outcome.favourite().map(best -> best.option().id()).orElse(null));
        document.put("version", version);
        return document;
    }

    private static ObjectNode option(SimulatedOption option) {
        ObjectNode node =
                JsonText.object()
                        .put("id", option.option().id())
                        .put("name", option.option().name());
        ObjectNode monthly = node.putObject("monthly_usd");
        monthly.set("mean", JsonText.number(option.meanUsd()));
        monthly.set("p5", JsonText.number(option.percentiles().p5()));
        monthly.set("p50", JsonText.number(option.percentiles().p50()));
        monthly.set("p95", JsonText.number(option.percentiles().p95()));
        node.set("probability_cheapest", JsonText.number(option.probabilityCheapest()));
        OptionalDouble regret = option.expectedRegretUsd();
        node.set("expected_regret_usd", JsonText.number(regret.orElse(Double.NaN)));
        node.set("eligible_share", JsonText.number(option.eligibleShare()));
        return node;
    }
}
