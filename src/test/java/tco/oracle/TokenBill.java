package tco.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// The `api_*` lines of a month at an API (model 3).
final class TokenBill {
    private static final Exact MILLION = Exact.of(1_000_000);

    private final JsonNode api;
    private final Month month;
    private final Reading at;

    /// Of the work, what falls in the peak hours.
    private final Exact peakShare;

    private TokenBill(JsonNode api, Month month, Reading at) {
        this.api = api;
        this.month = month;
        this.at = at;
        this.peakShare = peakShare(api.path("peak"), month);
    }

    static Map<String, Exact> of(JsonNode api, Month month, Reading at) {
        return new TokenBill(api, month, at).lines();
    }

    private Map<String, Exact> lines() {
        Exact factor =
                at.of("token_factor", "1", api)
                        .times(Exact.ONE.plus(at.of("surcharge", "0", api)))
                        .times(
                                Exact.ONE.minus(
                                        month.batch().times(at.of("batch_discount", "0", api))))
                        .over(MILLION);
        Map<String, Exact> lines = new TreeMap<>();
        lines.put("api_input", month.uncached().times(mean("input")).times(factor));
        lines.put("api_cache_read", month.read().times(mean("cache_read")).times(factor));
        lines.put("api_cache_write", month.written().times(mean("writes")).times(factor));
        lines.put("api_output", month.output().times(mean("output")).times(factor));
        if (api.has("request_usd")) {
            lines.put("api_requests", month.requests().times(at.required("request_usd", api)));
        }
        return lines;
    }

    /// The bill for the requests that an API holds, and that of another for the longer ones.
    static Answer held(JsonNode api, Optional<JsonNode> overflow, Month month, Reading at) {
        Exact longer = month.tooLong(api, at);
        Exact shorter = Exact.ONE.minus(longer);
        Answer own =
                Answer.of(of(api, month.between(longer, Exact.ONE), at), Optional.empty(), shorter);
        if (overflow.isEmpty() || longer.isZero()) {
            return own;
        }
        Answer others =
                held(overflow.get(), Optional.empty(), month.between(Exact.ZERO, longer), at);
        return own.with(others.lines(), shorter.plus(longer.times(others.served())));
    }

    /// What the team pays a month beside its use.
    static Map<String, Exact> monthly(JsonNode api, Reading at) {
        return api.has("monthly_usd")
                ? Map.of("api_monthly", at.required("monthly_usd", api))
                : Map.of();
    }

    /// The price of a class, each context tier by its share.
    private Exact mean(String key) {
        List<JsonNode> tiers = new ArrayList<>();
        JsonNode said = api.path("long_context");
        if (said.isArray()) {
            said.forEach(tiers::add);
        } else if (said.isObject()) {
            tiers.add(said);
        }
        return mean(key, tiers);
    }

    private Exact mean(String key, List<JsonNode> tiers) {
        Exact sum = Exact.ZERO;
        Exact longer = Exact.ZERO;
        for (JsonNode tier : tiers.reversed()) {
            Exact above = month.above(at.required("above_input_tokens", tier));
            sum = sum.plus(above.minus(longer).times(byTheClock(key, tier)));
            longer = above;
        }
        return sum.plus(Exact.ONE.minus(longer).times(byTheClock(key, api)));
    }

    private static Exact peakShare(JsonNode peak, Month month) {
        if (peak.path("windows").isEmpty()) {
            return Exact.ZERO;
        }
        int zone =
                switch (peak.path("zone").asString("UTC")) {
                    case "Asia/Shanghai" -> 8 * 60;
                    case "Asia/Kolkata" -> 5 * 60 + 30;
                    default -> 0;
                };
        return WeekTariff.share(
                peak.get("windows"),
                month.utcStart() + zone,
                month.workDays(),
                month.hoursPerDay());
    }

    /// The price in a tier: in the peak hours that of the peak, by the share of the work in them.
    private Exact byTheClock(String key, JsonNode tier) {
        Exact usual = inTier(key, tier, tier);
        return peakShare.isZero()
                ? usual
                : Exact.ONE
                        .minus(peakShare)
                        .times(usual)
                        .plus(peakShare.times(inTier(key, api.path("peak"), tier)));
    }

    private Exact inTier(String key, JsonNode first, JsonNode tier) {
        if (!key.equals("writes")) {
            return price(key, first, tier);
        }
        Exact short5 = price("cache_write", first, tier);
        Exact hour = price("cache_write_1h", first, tier).max(short5);
        return Exact.ONE.minus(month.oneHour()).times(short5).plus(month.oneHour().times(hour));
    }

    /// The price of the peak or the tier, else the model's, else that of the class that this one is
    /// a kind of.
    private Exact price(String key, JsonNode first, JsonNode tier) {
        for (JsonNode prices : new JsonNode[] {first, tier, api}) {
            if (prices.has(key)) {
                return at.required(key, prices);
            }
        }
        return switch (key) {
            case "cache_write_1h" -> price("cache_write", first, tier);
            case "cache_read", "cache_write" -> price("input", first, tier);
            default -> throw new IllegalArgumentException("no " + key + " in " + api);
        };
    }

    static Exact usd(JsonNode api, Month month, Reading at) {
        return of(api, month, at).values().stream().reduce(Exact.ZERO, Exact::plus);
    }
}
