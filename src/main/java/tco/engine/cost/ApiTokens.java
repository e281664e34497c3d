package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tco.model.ApiPrices.ContextTier;
import tco.model.Component;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.model.Point;
import tco.model.TokenClasses;
import tco.model.TokenPrices;

/// The prices of an API for one demand (model 3), dollars per million tokens of each class, with
/// long-context repricing, surcharge and batch discount inside.
public record ApiTokens(double input, double cacheRead, double cacheWrite, double output) {
    public static final double TOKENS_PER_MTOK = 1e6;

    private static final Ratio EXACT_TOKENS_PER_MTOK = Ratio.of(1_000_000L);

    /// The prices of an API at a point, for the long-context and one-hour shares of a demand.
    public static ApiTokens of(Api api, Demand demand, Point at) {
        double factor =
                (1 + at.of(api.surcharge()))
                        * (1 - demand.batchShare() * at.of(api.batchDiscount()));
        List<ContextTier> tiers = api.prices().tiers();
        double input = 0;
        double cacheRead = 0;
        double cacheWrite = 0;
        double output = 0;
        double asLong = 1;
        for (int k = 0; k < tiers.size(); k++) {
            double longer =
                    k + 1 < tiers.size()
                            ? demand.longRequests().shareAbove(tiers.get(k + 1).aboveInputTokens())
                            : 0;
            double share = factor * (asLong - longer);
            TokenPrices prices = tiers.get(k).prices();
            input += share * at.of(prices.input());
            cacheRead += share * at.of(prices.cacheRead());
            cacheWrite += share * write(prices, demand.cacheWrite1hShare(), at);
            output += share * at.of(prices.output());
            asLong = longer;
        }
        return new ApiTokens(input, cacheRead, cacheWrite, output);
    }

    /// An hour in the cache never costs less than five minutes.
    private static double write(TokenPrices prices, double oneHour, Point at) {
        double write = at.of(prices.cacheWrite());
        return (1 - oneHour) * write + oneHour * Math.max(write, at.of(prices.cacheWrite1h()));
    }

    /// Dollars a month for all tokens of a demand, in the order of the lines.
    public static double usd(Api api, Demand demand, Point at) {
        return of(api, demand, at).usd(demand.tokens());
    }

    private double usd(TokenClasses tokens) {
        return (tokens.uncached() * input
                        + tokens.cacheRead() * cacheRead
                        + tokens.cacheWrite() * cacheWrite
                        + tokens.output() * output)
                / TOKENS_PER_MTOK;
    }

    /// Dollars for one token of a demand, exactly: [#usd] divided by the tokens (model 3).
    public static Ratio usdPerToken(Api api, ExactDemand token, Point at) {
        List<ContextTier> tiers = api.prices().tiers();
        Ratio usd = Ratio.ZERO;
        Ratio asLong = Ratio.ONE;
        for (int k = 0; k < tiers.size(); k++) {
            Ratio longer =
                    k + 1 < tiers.size()
                            ? token.longRequests().shareAbove(tiers.get(k + 1).aboveInputTokens())
                            : Ratio.ZERO;
            usd = usd.plus(asLong.minus(longer).times(usd(tiers.get(k).prices(), token, at)));
            asLong = longer;
        }
        Ratio discount = token.batchShare().times(Ratio.of(api.batchDiscount(), at));
        return usd.times(Ratio.ONE.plus(Ratio.of(api.surcharge(), at)))
                .times(Ratio.ONE.minus(discount))
                .over(EXACT_TOKENS_PER_MTOK);
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

    /// Writes the four `api_*` lines, in million tokens at dollars per million (model 3).
    public static void charge(Api api, Demand demand, Point at, Ledger ledger) {
        of(api, demand, at).charge(demand.tokens(), ledger);
    }

    private void charge(TokenClasses tokens, Ledger ledger) {
        ledger.charge(Component.API_INPUT, tokens.uncached() / TOKENS_PER_MTOK, input);
        ledger.charge(Component.API_CACHE_READ, tokens.cacheRead() / TOKENS_PER_MTOK, cacheRead);
        ledger.charge(Component.API_CACHE_WRITE, tokens.cacheWrite() / TOKENS_PER_MTOK, cacheWrite);
        ledger.charge(Component.API_OUTPUT, tokens.output() / TOKENS_PER_MTOK, output);
    }

    /// How each `api_*` line is calculated, in the order of the bill (model 3).
    public static List<LineFormula> formulas(Api api) {
        return List.of(
                formula(api, Component.API_INPUT, "uncached input x input", TokenPrices::input),
                formula(
                        api,
                        Component.API_CACHE_READ,
                        "cache reads x cache_read",
                        TokenPrices::cacheRead),
                formula(
                        api,
                        Component.API_CACHE_WRITE,
                        "cache writes x (cache_write, or cache_write_1h for the one-hour share)",
                        TokenPrices::cacheWrite,
                        TokenPrices::cacheWrite1h),
                formula(api, Component.API_OUTPUT, "output x output", TokenPrices::output));
    }

    @SafeVarargs
    private static LineFormula formula(
            Api api,
            Component line,
            String product,
            Function<TokenPrices, Figure>... pricesOfLine) {
        List<ContextTier> tiers = api.prices().tiers();
        List<Figure> figures = new ArrayList<>();
        for (Function<TokenPrices, Figure> price : pricesOfLine) {
            tiers.forEach(tier -> figures.add(price.apply(tier.prices())));
        }
        figures.add(api.surcharge());
        figures.add(api.batchDiscount());
        return new LineFormula(
                line,
                product
                        + (tiers.size() > 1 ? ", each context tier by its share," : "")
                        + " / 1e6 x (1 + surcharge) x (1 - batch_share x batch_discount)",
                figures);
    }
}
