package tco.engine.usage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tco.model.ApiPrices;
import tco.model.ApiPrices.ContextTier;
import tco.model.ApiPrices.TokenPrices;
import tco.model.Case;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.model.Quality;
import tco.model.usage.TokenCounts;
import tco.model.usage.UsageEvent;

/// What events cost by the price list: each at the prices of its own moment, and the whole request
/// in the tier of its whole input (model 3). What has no price stays unknown.
public final class ListPrices {
    private static final double MILLION = 1e6;
    private static final long MICROS_PER_SECOND = 1_000_000;
    private static final long MICROS_PER_DAY = 86_400 * MICROS_PER_SECOND;
    private static final String FAST = "fast";

    private final ModelIds ids;
    private final Map<String, Api> apis;
    private final OptionalLong day;
    private final Map<String, Optional<Quality>> qualities = new HashMap<>();

    private ListPrices(ModelIds ids, Map<String, Api> apis, OptionalLong day) {
        this.ids = ids;
        this.apis = apis;
        this.day = day;
    }

    /// @param apis by id
    /// @param aliases other spellings, in lower case, and the id that each means
    public ListPrices(Map<String, Api> apis, Map<String, String> aliases) {
        this(new ModelIds(apis.keySet(), aliases), new TreeMap<>(apis), OptionalLong.empty());
    }

    /// The same, where everything costs what it costs on one day.
    public ListPrices on(LocalDate date) {
        return new ListPrices(ids, apis, OptionalLong.of(date.toEpochDay()));
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

    /// What an event costs at the prices of its own moment; empty where its model, its speed or its
    /// requests have no price.
    Optional<Cost> cost(UsageEvent event) {
        ModelIds.Found found = find(event.model());
        Api api = apis.get(found.name());
        if (api == null) {
            return Optional.empty();
        }
        ApiPrices prices =
                inForce(api, day.orElse(Math.floorDiv(event.timeMicros(), MICROS_PER_DAY)));
        if (prices.requestUsd().isPresent() && event.requests() == UsageEvent.UNKNOWN) {
            return Optional.empty();
        }
        String speed = event.speed().isEmpty() && found.fast() ? FAST : event.speed();
        Figure factor = api.usageTerms().speedFactors().get(speed);
        if (factor == null && !speed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Cost(
                        picos(event, prices, factor, Case.LOW),
                        picos(event, prices, factor, Case.TYPICAL),
                        picos(event, prices, factor, Case.HIGH)));
    }

    /// The prices of a day in UTC.
    private static ApiPrices inForce(Api api, long epochDay) {
        ApiPrices prices = api.prices();
        for (ApiPrices.From next : api.later()) {
            if (next.day().toEpochDay() <= epochDay) {
                prices = next.prices();
            }
        }
        return prices;
    }

    /// The tier of the whole request; of a bucket the base tier.
    private static ContextTier tier(ApiPrices prices, UsageEvent event) {
        ContextTier found = prices.tiers().getFirst();
        if (event.single()) {
            for (ContextTier tier : prices.tiers()) {
                if (event.tokens().input() > tier.aboveInputTokens()) {
                    found = tier;
                }
            }
        }
        return found;
    }

    /// @param speed a multiple of the list price, null for the standard one
    private static long picos(UsageEvent event, ApiPrices prices, @Nullable Figure speed, Case at) {
        ContextTier tier = tier(prices, event);
        double cost = tokens(event.tokens(), tier.prices(), at);
        if (prices.peak().isPresent()) {
            long second = Math.floorDiv(event.timeMicros(), MICROS_PER_SECOND);
            double share = PeakMinutes.of(prices.peak().get(), second, event.widthSeconds());
            cost += share * (tokens(event.tokens(), tier.peakPrices(), at) - cost);
        }
        double factor = 1 + value(prices.surcharge(), at);
        if (event.batch()) {
            factor *= 1 - value(prices.batchDiscount(), at);
        }
        if (speed != null) {
            factor *= value(speed, at);
        }
        double fee = prices.requestUsd().map(usd -> value(usd, at)).orElse(0.0);
        return Math.round(cost * factor + fee * UsdSum.PICO * event.requests());
    }

    /// A million tokens at p dollars are p * 10^6 picodollars each.
    private static double tokens(TokenCounts tokens, TokenPrices prices, Case at) {
        return tokens.uncachedInput() * pico(prices.input(), at)
                + tokens.cacheRead() * pico(prices.cacheRead(), at)
                + tokens.cacheWrite5m() * pico(prices.cacheWrite(), at)
                + tokens.cacheWrite1h() * pico(prices.cacheWrite1h(), at)
                + tokens.output() * pico(prices.output(), at);
    }

    private static double pico(Figure price, Case at) {
        return Math.rint(value(price, at) * MILLION * 1e6) / 1e6;
    }

    private static double value(Figure figure, Case at) {
        return figure.range().at(at, figure.kind().effect());
    }
}
