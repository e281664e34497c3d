package tco.render.comparison;

import java.util.List;
import java.util.function.ToDoubleFunction;
import tco.engine.Comparison;
import tco.engine.cost.Demand;
import tco.model.Assumptions;
import tco.model.Assumptions.Entry.Amount;
import tco.model.Assumptions.Entry.Electricity;
import tco.model.Assumptions.Entry.TimeOfDay;
import tco.model.Assumptions.Entry.Word;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.model.PerCase;
import tco.model.Scenario;
import tco.model.Tariff;
import tco.model.WeekWindow;
import tco.model.Weekdays;
import tco.model.Workload;
import tco.model.Workload.ContextShares;
import tco.model.Workload.ContextShares.AtAnyThreshold;
import tco.model.Workload.ContextShares.Listed;
import tco.render.text.JsonText;
import tco.text.ClockText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// The workload and the assumptions of a comparison in JSON: a number where exact, an object with
/// low, typical and high where ranged.
final class ScenarioJson {
    private ScenarioJson() {}

    static ObjectNode workload(Comparison comparison) {
        PerCase<Demand> demand = comparison.workload();
        Workload workload = comparison.scenario().workload();
        ObjectNode node = JsonText.object();
        node.set("tokens", cases(demand, d -> d.tokens().total()));
        node.set("span", span(demand));
        node.set("uncached_input", cases(demand, d -> d.tokens().uncached()));
        node.set("cache_read", cases(demand, d -> d.tokens().cacheRead()));
        node.set("cache_write", cases(demand, d -> d.tokens().cacheWrite()));
        node.set("output", cases(demand, d -> d.tokens().output()));
        put(
                node,
                List.of(
                        workload.developers(),
                        workload.hoursPerDay(),
                        workload.workdaysPerMonth()));
        return node;
    }

    /// From the fewest tokens to the most, whichever of them costs less.
    private static ObjectNode span(PerCase<Demand> demand) {
        double low = demand.low().tokens().total();
        double high = demand.high().tokens().total();
        ObjectNode span = JsonText.object();
        span.set("low", JsonText.number(Math.min(low, high)));
        span.set("high", JsonText.number(Math.max(low, high)));
        return span;
    }

    private static JsonNode cases(PerCase<Demand> demand, ToDoubleFunction<Demand> number) {
        double typical = number.applyAsDouble(demand.typical());
        boolean exact =
                number.applyAsDouble(demand.low()) == typical
                        && number.applyAsDouble(demand.high()) == typical;
        return exact ? JsonText.number(typical) : JsonText.cases(demand, number);
    }

    static ObjectNode assumptions(Scenario scenario) {
        ObjectNode node = JsonText.object();
        for (Assumptions.Entry entry : scenario.assumptions().entries()) {
            node.set(entry.key(), value(entry));
        }
        quality(node, scenario);
        Workload workload = scenario.workload();
        put(node, List.of(workload.cacheWrite1hShare(), workload.batchShare()));
        context(node, workload.context());
        put(
                node,
                List.of(workload.routineShare(), workload.reworkRate(), workload.peakToAverage()));
        return node;
    }

    private static void quality(ObjectNode node, Scenario scenario) {
        node.put("equal_quality", scenario.equalQuality().isPresent());
        scenario.equalQuality()
                .ifPresent(equal ->
                        node.put("fallback", equal.fallback().map(Api::id).orElse(null))
                                .put("quality_benchmark", equal.benchmark()));
    }

    private static void context(ObjectNode node, ContextShares shares) {
        switch (shares) {
            case AtAnyThreshold(Figure share) -> put(node, List.of(share));
            case Listed(List<ContextShares.Above> above) -> {
                ArrayNode items = JsonText.array();
                for (ContextShares.Above each : above) {
                    ObjectNode item = JsonText.object();
                    item.set("above", JsonText.number(each.inputTokens()));
                    item.set("share", JsonText.range(each.share().range()));
                    items.add(item);
                }
                node.set("context", items);
            }
        }
    }

    private static JsonNode value(Assumptions.Entry entry) {
        return switch (entry) {
            case Amount amount -> JsonText.range(amount.figure().range());
            case Electricity electricity -> tariff(electricity.tariff());
            case Word word -> StringNode.valueOf(word.word());
            case TimeOfDay time -> StringNode.valueOf(ClockText.of(time.minute()));
        };
    }

    private static void put(ObjectNode node, List<Figure> figures) {
        figures.forEach(figure -> node.set(figure.kind().key(), JsonText.range(figure.range())));
    }

    private static JsonNode tariff(Tariff tariff) {
        return switch (tariff) {
            case Tariff.Flat flat -> JsonText.range(flat.usdPerKwh().range());
            case Tariff.ByTimeOfDay day -> {
                ArrayNode spans = JsonText.array();
                for (Tariff.Span span : day.spans()) {
                    spans.add(span(span));
                }
                yield spans;
            }
        };
    }

    private static ObjectNode span(Tariff.Span span) {
        WeekWindow hours = span.hours();
        ObjectNode node = JsonText.object();
        if (!hours.days().equals(Weekdays.ALL)) {
            ArrayNode days = JsonText.array();
            hours.days().list().forEach(day -> days.add(day.key()));
            node.set("days", days);
        }
        node.put("from", ClockText.of(hours.fromMinute()));
        node.put("to", ClockText.of(hours.toMinute()));
        node.set("usd", JsonText.range(span.usdPerKwh().range()));
        return node;
    }
}
