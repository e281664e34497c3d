package tco.oracle;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// The `api_*` lines of a month at an API (model 3).
final class TokenBill {
    private static final Exact MILLION = Exact.of(1_000_000);

    private TokenBill() {}

    static Map<String, Exact> of(JsonNode api, Month month, Reading at) {
        Exact input = at.required("input", api);
        Exact write = at.of("cache_write", input, api);
        Exact read = price("cache_read", at.of("cache_read", input, api), api, month, at);
        Exact writePrice =
                Exact.ONE
                        .minus(month.oneHour())
                        .times(price("cache_write", write, api, month, at))
                        .plus(
                                month.oneHour()
                                        .times(
                                                price(
                                                        "cache_write_1h",
                                                        at.of("cache_write_1h", write, api),
                                                        api,
                                                        month,
                                                        at)));
        Exact factor =
                Exact.ONE
                        .plus(at.of("surcharge", "0", api))
                        .times(
                                Exact.ONE.minus(
                                        month.batch().times(at.of("batch_discount", "0", api))))
                        .over(MILLION);
        Map<String, Exact> lines = new TreeMap<>();
        lines.put(
                "api_input",
                month.uncached().times(price("input", input, api, month, at)).times(factor));
        lines.put("api_cache_read", month.read().times(read).times(factor));
        lines.put("api_cache_write", month.written().times(writePrice).times(factor));
        Exact output = at.required("output", api);
        lines.put(
                "api_output",
                month.output().times(price("output", output, api, month, at)).times(factor));
        return lines;
    }

    /// The whole request is repriced; a missing long-context price is the base price.
    private static Exact price(String key, Exact base, JsonNode api, Month month, Reading at) {
        JsonNode above = api.path("long_context");
        Exact higher = at.of(key, base, above);
        return Exact.ONE.minus(month.longShare()).times(base).plus(month.longShare().times(higher));
    }

    static Exact usd(JsonNode api, Month month, Reading at) {
        return of(api, month, at).values().stream().reduce(Exact.ZERO, Exact::plus);
    }
}
