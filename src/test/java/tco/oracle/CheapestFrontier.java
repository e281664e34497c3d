package tco.oracle;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// The frontier API that costs least for a scenario's own workload, typical case, among those that
/// may win (model 8); of equal ones the earlier.
///
/// @param api of an id; a missing node where there is none
record CheapestFrontier(
        Function<String, JsonNode> api, JsonNode workload, JsonNode assumed, Reading at) {

    /// @param paid an option's answer for a month of its own
    Optional<JsonNode> among(List<JsonNode> options, BiFunction<JsonNode, Month, Answer> paid) {
        JsonNode nothing = tools.jackson.databind.node.MissingNode.getInstance();
        Month month = Month.of(nothing, workload, assumed, at);
        Optional<JsonNode> best = Optional.empty();
        Exact least = Exact.ZERO;
        for (JsonNode option : options) {
            JsonNode model = api.apply(option.asString(option.path("use").asString("")));
            if (!model.path("quality").asString("").equals("frontier")
                    || !mayWin(option, model, paid)) {
                continue;
            }
            Exact usd = TokenBill.usd(model, month, at).plus(at.of("monthly_usd", "0", model));
            if (best.isEmpty() || least.above(usd)) {
                best = Optional.of(model);
                least = usd;
            }
        }
        return best;
    }

    private boolean mayWin(
            JsonNode option, JsonNode model, BiFunction<JsonNode, Month, Answer> paid) {
        JsonNode own = option.path("workload");
        JsonNode overflow = api.apply(option.path("overflow").asString(""));
        Reading dearest = new Reading(Corner.HIGH, Optional.empty());
        Exact request =
                dearest.of("request_usd", "0", model)
                        .plus(dearest.of("request_usd", "0", overflow));
        boolean known = request.isZero() || own.has("requests") || workload.has("requests");
        Exact served = paid.apply(option, Month.of(own, workload, assumed, at)).served();
        return known && !Exact.ONE.above(served);
    }
}
