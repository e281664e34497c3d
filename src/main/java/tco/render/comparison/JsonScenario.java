package tco.render.comparison;

import java.util.List;
import java.util.function.ToDoubleFunction;
import tco.engine.Comparison;
import tco.engine.cost.Demand;
import tco.model.Assumptions;
import tco.model.Figure;
import tco.model.PerCase;
import tco.model.Scenario;
import tco.model.Tariff;
import tco.model.Workload;
import tco.render.text.ClockText;
import tco.render.text.JsonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The workload and the assumptions of a comparison in JSON: a number where exact, an object with
/// low, typical and high where ranged.
final class JsonScenario {
    private JsonScenario() {}

    static ObjectNode workload(Comparison comparison) {
        PerCase<Demand> demand = comparison.workload();
        Workload workload = comparison.scenario().workload();
        ObjectNode node = JsonText.object();
        node.set("tokens", cases(demand, d -> d.tokens().total()));
        node.set("uncached_input", cases(demand, d -> d.tokens().uncached()));
        node.set("cache_read", cases(demand, d -> d.tokens().cacheRead()));
        node.set("cache_write", cases(demand, d -> d.tokens().cacheWrite()));
        node.set("output", cases(demand, d -> d.tokens().output()));
        put(
                node,
                List.of(workload.developers(), workload.hoursPerDay(), workload.workdaysPerMonth()),
                List.of("developers", "hours_per_day", "workdays_per_month"));
        return node;
    }

    private static JsonNode cases(PerCase<Demand> demand, ToDoubleFunction<Demand> number) {
        double typical = number.applyAsDouble(demand.typical());
        boolean exact =
                number.applyAsDouble(demand.low()) == typical
                        && number.applyAsDouble(demand.high()) == typical;
        return exact ? JsonText.number(typical) : JsonText.cases(demand, number);
    }

    static ObjectNode assumptions(Scenario scenario) {
        Assumptions with = scenario.assumptions();
        ObjectNode node = JsonText.object();
        put(node, List.of(with.hoursPerMonth()), List.of("hours_per_month"));
        node.set("usd_per_kwh", tariff(with.tariff()));
        machines(node, with);
        Workload workload = scenario.workload();
        put(
                node,
                List.of(
                        workload.cacheWrite1hShare(),
                        workload.batchShare(),
                        workload.longContextShare(),
                        workload.routineShare(),
                        workload.reworkRate(),
                        workload.peakToAverage()),
                List.of(
                        "cache_write_1h_share",
                        "batch_share",
                        "long_context_share",
                        "routine_share",
                        "rework_rate",
                        "peak_to_average"));
        return node;
    }

    private static void machines(ObjectNode node, Assumptions with) {
        put(
                node,
                List.of(
                        with.lifetimeMonths(),
                        with.horizonMonths(),
                        with.residualShare(),
                        with.costOfCapital(),
                        with.maintenanceRate(),
                        with.installationUsd(),
                        with.facilityUsd(),
                        with.setupUsd(),
                        with.pue(),
                        with.poweredHoursPerDay()),
                List.of(
                        "lifetime_months",
                        "horizon_months",
                        "residual_share",
                        "cost_of_capital",
                        "maintenance_rate",
                        "installation_usd",
                        "facility_usd",
                        "setup_usd",
                        "pue",
                        "powered_hours_per_day"));
        node.put("window", with.window().key());
        node.put("work_starts", ClockText.of(with.workStartsMinute()));
        put(
                node,
                List.of(
                        with.maxUtilisation(),
                        with.prefixCache(),
                        with.opsHours(),
                        with.opsHourlyUsd(),
                        with.opsHoursPerExtraUnit()),
                List.of(
                        "max_utilisation",
                        "prefix_cache",
                        "ops_hours",
                        "ops_hourly_usd",
                        "ops_hours_per_extra_unit"));
    }

    private static void put(ObjectNode node, List<Figure> figures, List<String> names) {
        for (int i = 0; i < figures.size(); i++) {
            node.set(names.get(i), JsonText.range(figures.get(i).range()));
        }
    }

    private static JsonNode tariff(Tariff tariff) {
        return switch (tariff) {
            case Tariff.Flat flat -> JsonText.range(flat.usdPerKwh().range());
            case Tariff.ByTimeOfDay day -> {
                ArrayNode spans = JsonText.array();
                for (Tariff.Span span : day.spans()) {
                    ObjectNode node =
                            JsonText.object()
                                    .put("from", ClockText.of(span.fromMinute()))
                                    .put("to", ClockText.of(span.toMinute()));
                    node.set("usd", JsonText.range(span.usdPerKwh().range()));
                    spans.add(node);
                }
                yield spans;
            }
        };
    }
}
