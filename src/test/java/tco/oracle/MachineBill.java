package tco.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// The bill of owned or rented machines (model 4 to 6).
final class MachineBill {
    private static final Exact TWELVE = Exact.of(12);
    private static final Exact HOURS_A_DAY = Exact.of(24);
    private static final Exact THOUSAND = Exact.of(1000);
    private static final List<Integer> EVERY_DAY = List.of(0, 1, 2, 3, 4, 5, 6);

    private final JsonNode machine;
    private final JsonNode assumed;
    private final Reading at;
    private final Map<String, Exact> lines = new TreeMap<>();

    private MachineBill(JsonNode machine, JsonNode assumed, Reading at) {
        this.machine = machine;
        this.assumed = assumed;
        this.at = at;
    }

    /// How an option uses a machine.
    record Use(
            JsonNode machine,
            JsonNode serving,
            Optional<JsonNode> quantity,
            Optional<JsonNode> owned) {}

    static Answer of(Use use, JsonNode assumed, Month month, Reading at) {
        return new MachineBill(use.machine(), assumed, at).answer(use, month);
    }

    private Answer answer(Use use, Month month) {
        Exact needed = busyHours(use.serving(), month);
        Exact window = windowHours(month);
        Exact usable = window.times(term("max_utilisation", "0.80")).over(month.peak());
        Exact filled = needed.over(usable);
        Exact units =
                use.quantity()
                        .map(said -> at.figure("quantity", said))
                        .orElse(filled.ceiling().max(Exact.ONE));
        Exact served = filled.above(units) ? units.over(filled) : Exact.ONE;
        Exact busy = needed.times(served);
        Exact bought =
                use.owned()
                        .map(said -> units.minus(at.figure("owned", said)).max(Exact.ZERO))
                        .orElse(units);
        boolean owned = machine.get("kind").asString().equals("owned");
        if (owned) {
            owned(units, bought, busy, month);
        } else {
            rented(units, busy, window);
        }
        people(units);
        Exact setup = term("setup_usd", "0");
        Exact upfront =
                owned
                        ? bought.times(price().plus(term("installation_usd", "0"))).plus(setup)
                        : units.times(at.of("upfront_usd", "0", machine)).plus(setup);
        return new Answer(
                lines,
                Optional.of(units),
                upfront,
                served,
                needed.isZero() ? Optional.empty() : Optional.of(month.total().over(filled)),
                Optional.of(busy.over(window.times(units))));
    }

    private Exact busyHours(JsonNode serving, Month month) {
        Exact seconds = month.output().over(at.required("decode_tok_s", serving));
        if (serving.has("prefill_tok_s")) {
            Exact known = at.of("prefix_cache", standardPrefixCache(), serving, machine, assumed);
            Exact reading =
                    month.uncached()
                            .plus(month.written())
                            .plus(month.read().times(Exact.ONE.minus(known)));
            seconds = seconds.plus(reading.over(at.required("prefill_tok_s", serving)));
        }
        return seconds.over(Exact.of(3600));
    }

    private Exact windowHours(Month month) {
        boolean rented = machine.get("kind").asString().equals("rented");
        boolean always =
                text("window", "workday").equals("always")
                        || (rented
                                && List.of("always", "reserved")
                                        .contains(text("billing", "window")));
        return always
                ? hoursPerMonth()
                : month.hoursPerDay().times(month.workdays()).min(hoursPerMonth());
    }

    private void owned(Exact units, Exact bought, Exact busy, Month month) {
        Exact residual = term("residual_share", "0");
        Exact lifetime = term("lifetime_months", "36");
        Exact installation = term("installation_usd", "0");
        Exact lost = price().times(Exact.ONE.minus(residual));
        line("hardware", lost.over(lifetime).times(bought));
        line("installation", installation.over(lifetime).times(bought));
        Exact opening = price().plus(installation);
        Exact falls = opening.minus(price().times(residual));
        Exact closing = opening.minus(falls.times(horizon().min(lifetime)).over(lifetime));
        line(
                "capital",
                term("cost_of_capital", "0")
                        .over(TWELVE)
                        .times(opening.plus(closing).over(Exact.of(2)))
                        .times(bought));
        line("maintenance", term("maintenance_rate", "0").times(price()).over(TWELVE).times(units));
        line("electricity", electricity(units, busy, month));
        line("facility", term("facility_usd", "0").times(units));
    }

    private Exact electricity(Exact units, Exact busy, Month month) {
        Exact hours = term("powered_hours_per_day", "24");
        Exact powered = hours.times(hoursPerMonth()).over(HOURS_A_DAY).times(units);
        JsonNode power = machine.get("power");
        Exact host = at.of("host_watts", "0", machine);
        Exact cards = at.required("load_watts", power);
        Exact load = cards.plus(host);
        Exact idle = at.of("idle_watts", cards, power).plus(host);
        WeekTariff tariff = tariff(month);
        Exact mean = tariff.mean(EVERY_DAY, hours);
        Exact factor = term("pue", "1").over(THOUSAND);
        if (power.path("duty")
                .asString(assumed.path("duty").asString("demand"))
                .equals("always-load")) {
            return powered.times(load).times(mean).times(factor);
        }
        Exact working = busy.min(powered);
        Exact atWork = hours.min(month.hoursPerDay());
        Exact workHours =
                units.times(hoursPerMonth())
                        .over(HOURS_A_DAY)
                        .times(Exact.of(month.workDays().size()))
                        .over(Exact.of(EVERY_DAY.size()))
                        .times(atWork);
        boolean spread = text("window", "workday").equals("always") || busy.above(workHours);
        Exact busyPrice = spread ? mean : tariff.mean(month.workDays(), atWork);
        Exact busyPaid = working.times(busyPrice);
        Exact idlePaid = powered.times(mean).minus(busyPaid);
        return busyPaid.times(load).plus(idlePaid.times(idle)).times(factor);
    }

    private WeekTariff tariff(Month month) {
        JsonNode price =
                machine.has("usd_per_kwh")
                        ? machine.get("usd_per_kwh")
                        : assumed.has("usd_per_kwh")
                                ? assumed.get("usd_per_kwh")
                                : tools.jackson.databind.node.StringNode.valueOf("0.15");
        String starts =
                month.workStarts().isEmpty() || machine.has("work_starts")
                        ? text("work_starts", "09:00")
                        : month.workStarts();
        return WeekTariff.of(price, starts, at);
    }

    private void rented(Exact units, Exact busy, Exact window) {
        Exact paid =
                switch (text("billing", "window")) {
                    case "always", "reserved" -> hoursPerMonth().times(units);
                    case "demand" -> busy.max(at.of("minimum_hours", "0", machine));
                    default -> window.times(units);
                };
        Exact advance =
                machine.has("upfront_usd")
                        ? at.required("upfront_usd", machine)
                                .over(at.required("term_months", machine))
                        : Exact.ZERO;
        line("rental", at.required("hourly_usd", machine).times(paid).plus(advance.times(units)));
        line("storage", at.of("storage_usd", "0", machine).times(units));
    }

    private void people(Exact units) {
        Exact ownHours =
                machine.has("ops_hours") || assumed.has("ops_hours")
                        ? term("ops_hours", "0")
                        : standardOpsHours();
        Exact extra = term("ops_hours_per_extra_unit", "0.5").times(units.minus(Exact.ONE));
        line("ops", ownHours.plus(extra).times(term("ops_hourly_usd", "64")));
        line("setup", term("setup_usd", "0").over(horizon()));
    }

    /// The cheapest corner keeps most.
    private String standardPrefixCache() {
        return switch (at.corner()) {
            case LOW -> "0.97";
            case TYPICAL -> "0.9";
            case HIGH -> "0.5";
        };
    }

    /// Two to five hours a month.
    private Exact standardOpsHours() {
        return switch (at.corner()) {
            case LOW -> Exact.of(2);
            case TYPICAL -> Exact.of("3.5");
            case HIGH -> Exact.of(5);
        };
    }

    private Exact horizon() {
        return term("horizon_months", term("lifetime_months", "36"));
    }

    private Exact price() {
        return at.required("price_usd", machine).plus(at.of("host_usd", "0", machine));
    }

    private Exact hoursPerMonth() {
        return at.of("hours_per_month", "730", assumed);
    }

    private Exact term(String key, String otherwise) {
        return term(key, Exact.of(otherwise));
    }

    private Exact term(String key, Exact otherwise) {
        return at.of(key, otherwise, machine, assumed);
    }

    private String text(String key, String otherwise) {
        return machine.path(key).asString(assumed.path(key).asString(otherwise));
    }

    private void line(String component, Exact usd) {
        lines.put(component, usd);
    }
}
