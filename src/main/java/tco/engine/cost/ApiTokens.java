package tco.engine.cost;

import java.util.List;
import java.util.Optional;
import tco.model.ApiPrices.ContextTier;
import tco.model.ApiPrices.PeakHours;
import tco.model.ApiPrices.TokenPrices;
import tco.model.Component;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.model.Point;
import tco.model.TokenClasses;

/// The prices of an API for one demand (model 3), dollars per million tokens of each class, with
/// long-context repricing, surcharge and batch discount inside.
///
/// @param tokenFactor billed tokens for each of the demand
public record ApiTokens(
        double input, double cacheRead, double cacheWrite, double output, double tokenFactor) {
    private static final double TOKENS_PER_MTOK = 1e6;

    private static final Ratio EXACT_TOKENS_PER_MTOK = Ratio.of(1_000_000L);

    /// The prices of an API at a point, for the long-context and one-hour shares of a demand.
    public static ApiTokens of(Api api, Demand demand, Point at) {
        double factor =
                (1 + at.of(api.surcharge()))
                        * (1 - demand.batchShare() * at.of(api.batchDiscount()));
        Optional<PeakHours> peak = api.prices().peak();
        double peakShare = peak.isPresent() ? PeakShare.of(peak.get(), demand) : 0;
        Mean mean = new Mean(demand.cacheWrite1hShare(), at);
        List<ContextTier> tiers = api.prices().tiers();
        double asLong = 1;
        for (int k = 0; k < tiers.size(); k++) {
            double longer =
                    k + 1 < tiers.size()
                            ? demand.longRequests().shareAbove(tiers.get(k + 1).aboveInputTokens())
                            : 0;
            double share = factor * (asLong - longer);
            mean.add(tiers.get(k).prices(), share * (1 - peakShare));
            mean.add(tiers.get(k).peakPrices(), share * peakShare);
            asLong = longer;
        }
        return new ApiTokens(
                mean.input, mean.cacheRead, mean.cacheWrite, mean.output, at.of(api.tokenFactor()));
    }

    /// The mean of prices that hold for shares of the tokens.
    private static final class Mean {
        private final double oneHour;
        private final Point at;
        private double input;
        private double cacheRead;
        private double cacheWrite;
        private double output;

        Mean(double oneHour, Point at) {
            this.oneHour = oneHour;
            this.at = at;
        }

        void add(TokenPrices prices, double share) {
            if (share != 0) {
                input += share * at.of(prices.input());
                cacheRead += share * at.of(prices.cacheRead());
                cacheWrite += share * write(prices);
                output += share * at.of(prices.output());
            }
        }

        /// An hour in the cache never costs less than five minutes.
        private double write(TokenPrices prices) {
            double write = at.of(prices.cacheWrite());
            return (1 - oneHour) * write + oneHour * Math.max(write, at.of(prices.cacheWrite1h()));
        }
    }

    /// Dollars a month for all tokens and requests of a demand, in the order of the lines.
    public static double usd(Api api, Demand demand, Point at) {
        double usd = of(api, demand, at).usd(demand.tokens());
        Optional<Figure> request = api.prices().requestUsd();
        return request.isPresent() ? usd + demand.requests() * at.of(request.get()) : usd;
    }

    /// Dollars a month for so many tokens of the demand.
    public double usd(TokenClasses tokens) {
        return tokenFactor
                * (tokens.uncached() * input
                        + tokens.cacheRead() * cacheRead
                        + tokens.cacheWrite() * cacheWrite
                        + tokens.output() * output)
                / TOKENS_PER_MTOK;
    }

    /// Dollars for one token of a demand, exactly: [#usd] without the requests, divided by the
    /// tokens (model 3).
    public static Ratio usdPerToken(Api api, ExactDemand token, Point at) {
        List<ContextTier> tiers = api.prices().tiers();
        Ratio peakShare =
                api.prices().peak().map(peak -> PeakShare.exact(peak, token)).orElse(Ratio.ZERO);
        Ratio usd = Ratio.ZERO;
        Ratio asLong = Ratio.ONE;
        for (int k = 0; k < tiers.size(); k++) {
            Ratio longer =
                    k + 1 < tiers.size()
                            ? token.longRequests().shareAbove(tiers.get(k + 1).aboveInputTokens())
                            : Ratio.ZERO;
            Ratio outside = usd(tiers.get(k).prices(), token, at);
            Ratio inside = usd(tiers.get(k).peakPrices(), token, at);
            Ratio mean = outside.plus(peakShare.times(inside.minus(outside)));
            usd = usd.plus(asLong.minus(longer).times(mean));
            asLong = longer;
        }
        Ratio discount = token.batchShare().times(Ratio.of(api.batchDiscount(), at));
        return usd.times(Ratio.ONE.plus(Ratio.of(api.surcharge(), at)))
                .times(Ratio.ONE.minus(discount))
                .times(Ratio.of(api.tokenFactor(), at))
                .over(EXACT_TOKENS_PER_MTOK);
    }

    /// Dollars a month for all requests of a demand, exactly.
    public static Ratio usdOfRequests(Api api, ExactDemand demand, Point at) {
        return api.prices()
                .requestUsd()
                .map(usd -> demand.requests().times(Ratio.of(usd, at)))
                .orElse(Ratio.ZERO);
    }

    private static Ratio usd(TokenPrices prices, ExactDemand token, Point at) {
        Ratio shortWrite = Ratio.of(prices.cacheWrite(), at);
        Ratio longWrite = shortWrite.max(Ratio.of(prices.cacheWrite1h(), at));
        Ratio write = shortWrite.plus(token.cacheWrite1hShare().times(longWrite.minus(shortWrite)));
        return token.uncached()
                .times(Ratio.of(prices.input(), at))
                .plus(token.cacheRead().times(Ratio.of(prices.cacheRead(), at)))
                .plus(token.cacheWrite().times(write))
                .plus(token.output().times(Ratio.of(prices.output(), at)));
    }

    /// Writes the four lines of the tokens, in million tokens at dollars per million, and that of
    /// the requests where they have a price (model 3).
    public static void charge(Api api, Demand demand, Point at, Ledger ledger) {
        ApiTokens prices = of(api, demand, at);
        prices.charge(demand.tokens().times(prices.tokenFactor), ledger);
        Optional<Figure> request = api.prices().requestUsd();
        if (request.isPresent()) {
            ledger.charge(Component.API_REQUESTS, demand.requests(), at.of(request.get()));
        }
    }

    /// Writes the line of the fee that the team pays a month, where there is one (model 3).
    public static void chargeMonthly(Api api, Point at, Ledger ledger) {
        if (api.monthlyUsd().isPresent()) {
            ledger.charge(Component.API_MONTHLY, 1, at.of(api.monthlyUsd().get()));
        }
    }

    private void charge(TokenClasses tokens, Ledger ledger) {
        ledger.charge(Component.API_INPUT, tokens.uncached() / TOKENS_PER_MTOK, input);
        ledger.charge(Component.API_CACHE_READ, tokens.cacheRead() / TOKENS_PER_MTOK, cacheRead);
        ledger.charge(Component.API_CACHE_WRITE, tokens.cacheWrite() / TOKENS_PER_MTOK, cacheWrite);
        ledger.charge(Component.API_OUTPUT, tokens.output() / TOKENS_PER_MTOK, output);
    }
}
