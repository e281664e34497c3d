package tco.oracle;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// The bill of a subscription plan (model 7).
final class PlanBill {
    private PlanBill() {}

    /// @param rates the API model that the plan names, or a missing node
    static Answer of(JsonNode plan, JsonNode rates, Month month, Reading at) {
        Exact seats = month.developers().max(at.of("min_seats", "1", plan)).ceiling();
        Exact api = rates.isMissingNode() ? Exact.ZERO : TokenBill.usd(rates, month, at);
        boolean inDollars = plan.has("included_usd");
        Exact demanded = inDollars ? api : month.total();
        Exact included = at.required(inDollars ? "included_usd" : "included_tokens", plan);
        Exact excess = demanded.minus(included.times(seats)).max(Exact.ZERO);
        Exact share = demanded.isZero() ? Exact.ZERO : excess.over(demanded);
        boolean paid = plan.get("overage").asString().equals("api");
        Map<String, Exact> lines = new TreeMap<>();
        lines.put("seats", seats.times(at.required("usd_per_seat", plan)));
        lines.put("overage", paid ? api.times(share) : Exact.ZERO);
        return Answer.of(lines, Optional.of(seats), paid ? Exact.ONE : Exact.ONE.minus(share));
    }
}
