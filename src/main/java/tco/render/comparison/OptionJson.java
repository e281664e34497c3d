package tco.render.comparison;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import tco.engine.AnswerSpeed;
import tco.engine.OptionResult;
import tco.engine.cost.Bill;
import tco.engine.cost.Monthly;
import tco.engine.cost.Usage;
import tco.model.Case;
import tco.model.Component;
import tco.model.Limit;
import tco.model.Option;
import tco.model.PerCase;
import tco.model.Serving;
import tco.render.text.JsonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One option of a comparison in JSON.
public final class OptionJson {
    private static final double NONE = Double.NaN;

    private OptionJson() {}

    public static ObjectNode of(OptionResult result, Ranking ranking) {
        Option option = result.option();
        PerCase<Monthly> monthly = result.monthly();
        ObjectNode node =
                JsonText.object()
                        .put("id", option.id())
                        .put("name", option.name())
                        .put("kind", option.deployment().kind())
                        .put("quality", option.quality().map(q -> q.key()).orElse(null))
                        .put("data", option.deployment().dataPath().key())
                        .put("eligible", result.eligible())
                        .put("excluded_because", result.excludedBecause().orElse(null));
        node.set("providers", providers(option));
        node.put("cost_known", result.costKnown());
        node.set("runs", runs(option));
        node.put("needs", monthly.typical().units().counted() ? OptionText.needs(result) : null);
        node.set("own_volume", number(ranking.comparison().ownVolume(result)));
        node.set("served_share", JsonText.number(result.servedShare()));
        node.set(
                "units",
                monthly.typical().units().counted()
                        ? JsonText.cases(monthly, each -> each.units().count())
                        : JsonText.none());
        node.set("monthly_usd", JsonText.cases(monthly, Monthly::usd));
        node.set("per_developer_usd", perDeveloper(result, ranking));
        saving(node, result, ranking);
        node.set("usd_per_mtok", perMtok(result, ranking));
        node.set("upfront_usd", JsonText.cases(monthly, Monthly::upfrontUsd));
        node.set("capacity_tokens", capacity(monthly));
        node.set("utilisation", usage(monthly, Usage::utilisation));
        node.set("speed", speed(result, ranking));
        node.put("limit", Limit.of(option.deployment()).key());
        node.set("lines", lines(monthly));
        node.put("oldest_figure", result.oldestFigure().orElse(null));
        node.put("estimates", result.estimates());
        node.set("notes", JsonText.texts(result.notes()));
        return node;
    }

    private static ArrayNode providers(Option option) {
        ArrayNode providers = JsonText.array();
        option.deployment()
                .providers()
                .forEach(to ->
                        providers
                                .addObject()
                                .put("name", to.name())
                                .put("country", to.country().orElse(null)));
        return providers;
    }

    private static JsonNode runs(Option option) {
        Optional<Serving> serving =
                option.deployment().machines().map(machines -> machines.hosting().serving());
        if (serving.isEmpty()) {
            return JsonText.none();
        }
        boolean estimated =
                serving.get().decodeTokS().source().estimate()
                        || serving.get()
                                .reading()
                                .prefillTokS()
                                .filter(figure -> figure.source().estimate())
                                .isPresent();
        return JsonText.object()
                .put("model", serving.get().model())
                .put("quant", serving.get().terms().quant().orElse(null))
                .put("estimated", estimated);
    }

    private static JsonNode perDeveloper(OptionResult result, Ranking ranking) {
        return JsonText.cases(
                PerCase.of(at -> ranking.comparison().usdPerDeveloper(result, at)), usd -> usd);
    }

    private static JsonNode speed(OptionResult result, Ranking ranking) {
        Optional<AnswerSpeed> speed = ranking.comparison().speed(result);
        if (speed.isEmpty()) {
            return JsonText.none();
        }
        ObjectNode node = JsonText.object();
        node.set("first_answer_s", number(speed.get().firstAnswerS()));
        node.set("stream_tok_s", JsonText.number(speed.get().streamTokS()));
        return node;
    }

    private static JsonNode number(OptionalDouble number) {
        return number.isPresent() ? JsonText.number(number.getAsDouble()) : JsonText.none();
    }

    private static void saving(ObjectNode node, OptionResult result, Ranking ranking) {
        if (ranking.baseline().isEmpty()) {
            return;
        }
        if (ranking.saving(result, Case.TYPICAL).isEmpty()) {
            node.set("saving_usd", JsonText.none());
            node.set("saving_percent", JsonText.none());
            return;
        }
        var savings = PerCase.of(at -> ranking.saving(result, at).orElseThrow());
        node.set("saving_usd", JsonText.cases(savings, each -> each.usd()));
        node.set("saving_percent", JsonText.cases(savings, each -> each.percent().orElse(NONE)));
    }

    private static JsonNode perMtok(OptionResult result, Ranking ranking) {
        PerCase<OptionalDouble> prices =
                PerCase.of(at -> ranking.comparison().usdPerMtok(result, at));
        return prices.typical().isPresent()
                ? JsonText.cases(prices, each -> each.orElse(NONE))
                : JsonText.none();
    }

    private static JsonNode capacity(PerCase<Monthly> monthly) {
        Optional<Usage> typical = monthly.typical().usage();
        return typical.isPresent() && Double.isFinite(typical.get().capacityTokens())
                ? usage(monthly, Usage::capacityTokens)
                : JsonText.none();
    }

    private static JsonNode usage(PerCase<Monthly> monthly, ToDoubleFunction<Usage> number) {
        return monthly.typical().usage().isPresent()
                ? JsonText.cases(monthly.map(each -> each.usage().orElseThrow()), number)
                : JsonText.none();
    }

    private static ArrayNode lines(PerCase<Monthly> monthly) {
        Bill typical = monthly.typical().bill();
        ArrayNode lines = JsonText.array();
        for (Component component : Component.values()) {
            if (typical.has(component)) {
                ObjectNode line = JsonText.object().put("component", component.key());
                line.set("quantity", JsonText.number(typical.quantity(component)));
                line.put("unit", component.unit());
                line.set("unit_usd", JsonText.number(typical.unitUsd(component)));
                line.set(
                        "monthly_usd", JsonText.cases(monthly, each -> each.bill().usd(component)));
                lines.add(line);
            }
        }
        return lines;
    }
}
