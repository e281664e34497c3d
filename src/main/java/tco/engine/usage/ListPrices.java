package tco.engine.usage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tco.model.ApiPrices;
import tco.model.ApiPrices.ContextTier;
import tco.model.Case;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.model.Quality;
import tco.model.TokenPrices;
import tco.model.usage.TokenCounts;
import tco.model.usage.UsageEvent;

/// What events cost by the price list: each at the prices of its own moment, and the whole request
/// in the tier of its whole input (model 3). What has no price stays unknown.
public final class ListPrices {
    private static final double MILLION = 1e6;

    private final ModelIds ids;
    private final Map<String, Api> apis;
    private final Map<String, Optional<Quality>> qualities = new HashMap<>();

    /// @param apis by id
    /// @param aliases other spellings, in lower case, and the id that each means
    public ListPrices(Map<String, Api> apis, Map<String, String> aliases) {
        this.apis = new TreeMap<>(apis);
        this.ids = new ModelIds(apis.keySet(), aliases);
    }

    /// The id of a model in the price list, or its spelling in lower case.
    public ModelIds.Found find(String spelling) {
        return ids.find(spelling);
    }

    /// Whether a model is known to be weaker than the frontier: what it did is routine.
    public boolean isBelowFrontier(String spelling) {
        return qualities
                .computeIfAbsent(spelling, this::quality)
                .filter(quality -> quality != Quality.FRONTIER)
                .isPresent();
    }

    private Optional<Quality> quality(String spelling) {
        return Optional.ofNullable(apis.get(find(spelling).name())).flatMap(Api::quality);
    }

    /// 10^-12 dollars in the three cases of the prices.
    record Cost(long low, long typical, long high) {}

    /// What an event costs; empty where its model, or its speed, has no price.
    Optional<Cost> cost(UsageEvent event) {
        ModelIds.Found found = find(event.model());
        Api api = apis.get(found.name());
        boolean standard = event.speed().isEmpty() && !found.fast();
        if (api == null || !standard) {
            return Optional.empty();
        }
        ApiPrices prices = api.prices();
        if (prices.requestUsd().isPresent() && event.requests() == UsageEvent.UNKNOWN) {
            return Optional.empty();
        }
        TokenPrices tier = event.single() ? tier(prices, event.tokens().input()) : prices.base();
        return Optional.of(
                new Cost(
                        picos(event, api, tier, Case.LOW),
                        picos(event, api, tier, Case.TYPICAL),
                        picos(event, api, tier, Case.HIGH)));
    }

    private static TokenPrices tier(ApiPrices prices, long input) {
        TokenPrices found = prices.base();
        for (ContextTier tier : prices.tiers()) {
            if (input > tier.aboveInputTokens()) {
                found = tier.prices();
            }
        }
        return found;
    }

    /// A million tokens at p dollars are p * 10^6 picodollars each.
    private static long picos(UsageEvent event, Api api, TokenPrices prices, Case at) {
        TokenCounts tokens = event.tokens();
        double cost =
                tokens.uncachedInput() * pico(prices.input(), at)
                        + tokens.cacheRead() * pico(prices.cacheRead(), at)
                        + tokens.cacheWrite5m() * pico(prices.cacheWrite(), at)
                        + tokens.cacheWrite1h() * pico(prices.cacheWrite1h(), at)
                        + tokens.output() * pico(prices.output(), at);
        double factor = 1 + value(api.surcharge(), at);
        if (event.batch()) {
            factor *= 1 - value(api.batchDiscount(), at);
        }
        double fee = api.prices().requestUsd().map(usd -> value(usd, at)).orElse(0.0);
        return Math.round(cost * factor + fee * UsdSum.PICO * event.requests());
    }

    private static double pico(Figure price, Case at) {
        return Math.rint(value(price, at) * MILLION * 1e6) / 1e6;
    }

    private static double value(Figure figure, Case at) {
        return figure.range().at(at, figure.kind().effect());
    }
}
