package tco.oracle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// The bill of a subscription plan (model 7).
final class PlanBill {
    private PlanBill() {}

    /// @param rates the API model that the plan names, or a missing node
    static Answer of(JsonNode plan, JsonNode rates, JsonNode assumed, Month month, Reading at) {
        Exact seats = month.developers().max(at.of("min_seats", "1", plan)).ceiling();
        Exact bill = rates.isMissingNode() ? Exact.ZERO : TokenBill.usd(rates, month, at);
        boolean inDollars = plan.has("included_usd");
        Exact value = inDollars ? bill : month.total().times(at.of("token_factor", "1", rates));
        Exact included = at.required(inDollars ? "included_usd" : "included_tokens", plan);
        boolean pooled = plan.path("pooled").asBoolean(false);
        boolean sold = plan.get("overage").asString().equals("api");
        Exact paid = Exact.ZERO;
        Exact unmet = Exact.ZERO;
        for (Exact used : pooled ? List.of(value) : uses(value, month)) {
            Exact allowed = pooled ? included.times(seats) : included;
            Exact excess = used.minus(allowed).max(Exact.ZERO);
            Exact price = value.isZero() ? Exact.ZERO : bill.over(value);
            Exact usd = sold ? excess.times(price) : Exact.ZERO;
            if (plan.has("overage_limit_usd")) {
                Exact limit = at.required("overage_limit_usd", plan);
                usd = usd.min(pooled ? limit.times(seats) : limit);
            }
            paid = paid.plus(usd);
            boolean free = sold && price.isZero();
            unmet = unmet.plus(free ? Exact.ZERO : sold ? excess.minus(usd.over(price)) : excess);
        }
        Map<String, Exact> lines = new TreeMap<>();
        lines.put("seats", seats.times(fee(plan, assumed, at)));
        lines.put("overage", paid);
        Exact share = value.isZero() ? Exact.ZERO : unmet.over(value);
        return Answer.of(lines, Optional.of(seats), Exact.ONE.minus(share));
    }

    private static Exact fee(JsonNode plan, JsonNode assumed, Reading at) {
        boolean yearly = assumed.path("plan_billing").asString("").equals("yearly");
        return yearly && plan.has("usd_per_seat_yearly")
                ? at.required("usd_per_seat_yearly", plan)
                : at.required("usd_per_seat", plan);
    }

    /// What each developer uses of the whole.
    private static List<Exact> uses(Exact value, Month month) {
        int developers = month.developers().ceiling().value().intValueExact();
        List<Double> each = new ArrayList<>();
        double sum = 0;
        for (int i = 1; i <= developers; i++) {
            each.add(use((i - 0.5) / developers, month));
            sum += each.getLast();
        }
        List<Exact> uses = new ArrayList<>();
        for (double use : each) {
            uses.add(
                    value.times(
                            new Exact(BigDecimal.valueOf(use))
                                    .over(new Exact(BigDecimal.valueOf(sum)))));
        }
        return uses;
    }

    private static double use(double part, Month month) {
        if (!month.shares().isEmpty()) {
            int above = (int) Math.floor((1 - part) * month.shares().size());
            return month.shares().get(above).asDouble();
        }
        double spread = month.spread().asDouble();
        return Math.exp(Math.sqrt(Math.log(1 + spread * spread)) * quantile(part));
    }

    /// By halving, on the series of the distribution: x + x^3/3 + x^5/(3 x 5) + ...
    private static double quantile(double part) {
        double low = -9;
        double high = 9;
        for (int i = 0; i < 80; i++) {
            double middle = (low + high) / 2;
            if (below(middle) < part) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double below(double x) {
        double term = x;
        double sum = x;
        for (int i = 3; i < 400 && Math.abs(term) > 1e-18; i += 2) {
            term *= x * x / i;
            sum += term;
        }
        return 0.5 + sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
    }
}
