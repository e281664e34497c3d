package tco.render.decision;

import tco.engine.sensitivity.Sensitivity;
import tco.engine.sensitivity.Swing;
import tco.engine.sensitivity.Swing.Turn;
import tco.model.Option;
import tco.render.text.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Sensitivities as one JSON document, `tco.sensitivity/1`.
final class SensitivityJson {
    private SensitivityJson() {}

    static ObjectNode of(Sensitivity sensitivity) {
        ObjectNode document = JsonText.object().put("schema", "tco.sensitivity/1");
        document.put("option", sensitivity.option().id());
        document.set("monthly_usd", JsonText.number(sensitivity.usd()));
        document.put("cheapest", sensitivity.cheapest().map(Option::id).orElse(null));
        ArrayNode figures = document.putArray("figures");
        for (Swing swing : sensitivity.swings()) {
            ObjectNode node = figures.addObject().put("path", swing.figure().path());
            node.set("value", JsonText.range(swing.moved()));
            node.set("low", end(swing.moved().low(), swing.low()));
            node.set("high", end(swing.moved().high(), swing.high()));
            node.set("swing_usd", JsonText.number(swing.usd()));
            node.put("changes_cheapest", swing.flips());
            ArrayNode turns = node.putArray("turns");
            for (Turn turn : swing.turns()) {
                turns.addObject()
                        .put("cheapest", turn.cheapest().map(Option::id).orElse(null))
                        .set("value", JsonText.number(turn.value()));
            }
        }
        document.put("figures_without_effect", sensitivity.still());
        return document;
    }

    private static ObjectNode end(double value, Swing.End end) {
        ObjectNode node = JsonText.object();
        node.set("value", JsonText.number(value));
        node.set("monthly_usd", JsonText.number(end.usd()));
        node.put("cheapest", end.cheapest().map(Option::id).orElse(null));
        return node;
    }
}
