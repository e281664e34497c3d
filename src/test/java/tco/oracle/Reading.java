package tco.oracle;

import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Reads figures of YAML mappings at one corner (model 1).
///
/// @param volume tokens a month that every workload has instead of its own, its mix held constant
record Reading(Corner corner, Optional<Exact> volume) {
    /// The inputs that lower the cost: those that model 1 names, and the shares of the workload
    /// that move tokens to something cheaper.
    private static final Set<String> LOWER_COST =
            Set.of(
                    "decode_tok_s",
                    "prefill_tok_s",
                    "lifetime_months",
                    "horizon_months",
                    "term_months",
                    "owned",
                    "residual_share",
                    "prefix_cache",
                    "max_utilisation",
                    "batch_discount",
                    "context_window",
                    "included_usd",
                    "included_tokens",
                    "batch_share",
                    "cache_hit_rate",
                    "routine_share",
                    "score");

    /// The figure of a key in the first mapping that has it.
    Exact of(String key, Exact otherwise, JsonNode... mappings) {
        for (JsonNode mapping : mappings) {
            if (mapping.has(key)) {
                return figure(key, mapping.get(key));
            }
        }
        return otherwise;
    }

    Exact of(String key, String otherwise, JsonNode... mappings) {
        return of(key, Exact.of(otherwise), mappings);
    }

    Exact required(String key, JsonNode mapping) {
        if (!mapping.has(key)) {
            throw new IllegalArgumentException("no " + key + " in " + mapping);
        }
        return figure(key, mapping.get(key));
    }

    Exact figure(String key, JsonNode node) {
        if (node.isObject()) {
            return node.has("value")
                    ? figure(key, node.get("value"))
                    : choose(
                            key,
                            number(node.get("low")),
                            node.has("typical") ? number(node.get("typical")) : middle(node),
                            number(node.get("high")));
        }
        if (node.isArray()) {
            Exact low = number(node.get(0));
            Exact high = number(node.get(1));
            return choose(key, low, low.plus(high).over(Exact.of(2)), high);
        }
        return number(node);
    }

    private static Exact middle(JsonNode node) {
        return number(node.get("low")).plus(number(node.get("high"))).over(Exact.of(2));
    }

    private Exact choose(String key, Exact low, Exact typical, Exact high) {
        boolean lowers = LOWER_COST.contains(key);
        return switch (corner) {
            case LOW -> lowers ? high : low;
            case TYPICAL -> typical;
            case HIGH -> lowers ? low : high;
        };
    }

    private static Exact number(JsonNode node) {
        return node.isNumber() ? new Exact(node.decimalValue()) : Exact.parse(node.asString());
    }
}
