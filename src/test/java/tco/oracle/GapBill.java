package tco.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/// The `quality_gap` line of an option (model 8): the share of the work that it fails, at the whole
/// price of an API that does it.
final class GapBill {
    private static final List<String> TIERS = List.of("basic", "mid", "mid-high", "frontier");

    private final Offers offers;
    private final String benchmark;
    private final Optional<JsonNode> fallback;

    /// What the options and profiles of a scenario say of quality.
    interface Offers {
        Optional<JsonNode> api(String id);

        Optional<JsonNode> plan(String id);

        /// The serving of a machine that an option, or a part of one, uses.
        JsonNode serving(String id, JsonNode how);

        /// The scores of an open model; a missing node where nobody says them.
        JsonNode scores(String model);
    }

    /// @param fallback a missing API where there is none
    private GapBill(Offers offers, String benchmark, Optional<JsonNode> fallback) {
        this.offers = offers;
        this.benchmark = benchmark;
        this.fallback = fallback;
    }

    /// The gaps of a scenario; empty where it asks for none.
    ///
    /// @param cheapest the fallback where the assumptions name none
    static Optional<GapBill> of(
            JsonNode assumed, Offers offers, Supplier<Optional<JsonNode>> cheapest) {
        if (!assumed.path("equal_quality").asBoolean(false)) {
            return Optional.empty();
        }
        String benchmark = assumed.path("quality_benchmark").asString("SWE-bench Verified");
        Optional<JsonNode> fallback =
                assumed.has("fallback")
                        ? offers.api(assumed.get("fallback").asString())
                        : cheapest.get();
        return Optional.of(new GapBill(offers, benchmark, fallback));
    }

    /// The line of an option; none where its quality is as good, or nobody knows how bad it is.
    Map<String, Exact> lines(JsonNode option, Month month, Reading at) {
        if (fallback.isEmpty()) {
            return Map.of();
        }
        JsonNode api = fallback.get();
        JsonNode last = last(option);
        int offered = tier(last);
        int asked = TIERS.indexOf(api.path("quality").asString(""));
        Optional<JsonNode> own = scores(last);
        boolean known = own.isPresent() && api.path("scores").has(benchmark);
        boolean asGood = offered >= 0 && asked >= 0 && offered >= asked;
        if (asGood || !known || id(option).equals(api.get("id").asString())) {
            return Map.of();
        }
        if (own.get().equals(api.path("scores"))) {
            return Map.of("quality_gap", Exact.ZERO);
        }
        Exact best = at.required("fallback_score", named("fallback_score", api.path("scores")));
        Exact score = at.required("score", named("score", own.get()));
        Exact miss = best.isZero() ? Exact.ZERO : Exact.ONE.minus(score.over(best)).max(Exact.ZERO);
        Exact fee = at.of("monthly_usd", "0", api);
        Exact all = TokenBill.usd(api, month, at).plus(fee);
        return Map.of("quality_gap", Exact.ONE.minus(month.routine()).times(miss).times(all));
    }

    private JsonNode named(String name, JsonNode scores) {
        return tools.jackson.databind.node.JsonNodeFactory.instance
                .objectNode()
                .set(name, scores.get(benchmark));
    }

    private static String id(JsonNode option) {
        return option.isString()
                ? option.asString()
                : option.path("use").asString(option.path("machine").asString(""));
    }

    /// The part of an option whose quality is the option's.
    private static JsonNode last(JsonNode option) {
        if (option.has("mix")) {
            return option.get("mix").get(option.get("mix").size() - 1);
        }
        return option.has("hybrid") ? option.get("hybrid").get("api") : option;
    }

    private int tier(JsonNode use) {
        JsonNode profile = profile(use);
        String own = profile.path("quality").asString("");
        return TIERS.indexOf(
                own.isEmpty() && profile.has("rates_model")
                        ? offers.api(profile.get("rates_model").asString())
                                .orElseThrow()
                                .path("quality")
                                .asString("")
                        : own);
    }

    private Optional<JsonNode> scores(JsonNode use) {
        JsonNode profile = profile(use);
        JsonNode scores =
                profile.has("rates_model")
                        ? offers.api(profile.get("rates_model").asString())
                                .orElseThrow()
                                .path("scores")
                        : profile.has("model")
                                ? offers.scores(profile.get("model").asString())
                                : profile.path("scores");
        return Optional.of(scores).filter(said -> said.has(benchmark));
    }

    private JsonNode profile(JsonNode use) {
        String id = id(use);
        return offers.api(id).or(() -> offers.plan(id)).orElseGet(() -> offers.serving(id, use));
    }
}
