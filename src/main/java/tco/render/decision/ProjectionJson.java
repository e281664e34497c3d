package tco.render.decision;

import java.util.OptionalDouble;
import tco.engine.project.Payback;
import tco.engine.project.Projection;
import tco.engine.project.Projection.CashFlow;
import tco.engine.project.Projection.ProjectedOption;
import tco.model.Option;
import tco.render.text.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A projection as one JSON document, `tco.project/1`.
final class ProjectionJson {
    private ProjectionJson() {}

    static ObjectNode of(Projection projection) {
        ObjectNode document = JsonText.object().put("schema", "tco.project/1");
        document.put("months", projection.terms().months());
        document.put("baseline", projection.baseline().map(Option::id).orElse(null));
        document.put("case", projection.at().key());
        document.set("growth", JsonText.number(projection.terms().growth()));
        document.set("api_decline", JsonText.number(projection.terms().apiDecline()));
        document.set("discount", JsonText.number(projection.terms().discount()));
        ArrayNode options = document.putArray("options");
        projection.options().forEach(option -> options.add(option(option)));
        return document;
    }

    private static ObjectNode option(ProjectedOption projected) {
        CashFlow cash = projected.cash();
        ObjectNode node = JsonText.object().put("id", projected.option().id());
        node.put("name", projected.option().name());
        node.put("eligible", projected.excludedBecause().isEmpty());
        node.put("excluded_because", projected.excludedBecause().orElse(null));
        node.put("cost_known", projected.costKnown());
        node.put("estimates", projected.estimates());
        node.put("own_volume", projected.ownVolume().isPresent());
        ArrayNode usd = node.putArray("cash_usd");
        ArrayNode cumulative = node.putArray("cumulative_usd");
        ArrayNode tokens = node.putArray("tokens");
        ArrayNode units = node.putArray("units");
        for (int month = 0; month <= cash.months(); month++) {
            usd.add(JsonText.number(cash.usd(month)));
            cumulative.add(JsonText.number(cash.cumulativeUsd(month)));
            tokens.add(JsonText.number(projected.months().get(month).tokens()));
            units.add(JsonText.number(projected.months().get(month).units()));
        }
        node.set("resale_usd", JsonText.number(projected.resaleUsd()));
        node.set("npv_usd", JsonText.number(projected.npvUsd()));
        OptionalDouble payback =
                projected.payback().map(Payback::months).orElse(OptionalDouble.empty());
        node.set(
                "payback_months",
                payback.isPresent() ? JsonText.number(payback.getAsDouble()) : JsonText.none());
        node.set("notes", JsonText.texts(projected.notes()));
        return node;
    }
}
