package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
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
        TokenPrices base = api.base();
        TokenPrices above = api.longContext();
        double longShare = demand.longContextShare();
        double factor =
                (1 + at.of(api.surcharge()))
                        * (1 - demand.batchShare() * at.of(api.batchDiscount()));
        double write = mix(longShare, base.cacheWrite(), above.cacheWrite(), at);
        double write1h = mix(longShare, base.cacheWrite1h(), above.cacheWrite1h(), at);
        double oneHour = demand.cacheWrite1hShare();
        return new ApiTokens(
                factor * mix(longShare, base.input(), above.input(), at),
                factor * mix(longShare, base.cacheRead(), above.cacheRead(), at),
                factor * ((1 - oneHour) * write + oneHour * write1h),
                factor * mix(longShare, base.output(), above.output(), at));
    }

    /// The provider reprices a whole request above the threshold.
    private static double mix(double longShare, Figure base, Figure above, Point at) {
        return (1 - longShare) * at.of(base) + longShare * at.of(above);
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
        Ratio base = usd(api.base(), token, at);
        Ratio above = usd(api.longContext(), token, at);
        Ratio discount = token.batchShare().times(Ratio.of(api.batchDiscount(), at));
        return base.plus(token.longContextShare().times(above.minus(base)))
                .times(Ratio.ONE.plus(Ratio.of(api.surcharge(), at)))
                .times(Ratio.ONE.minus(discount))
                .over(EXACT_TOKENS_PER_MTOK);
    }

    private static Ratio usd(TokenPrices prices, ExactDemand token, Point at) {
        Ratio shortWrite = Ratio.of(prices.cacheWrite(), at);
        Ratio longWrite = Ratio.of(prices.cacheWrite1h(), at);
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
        TokenPrices base = api.base();
        TokenPrices above = api.longContext();
        return List.of(
                formula(
                        api,
                        Component.API_INPUT,
                        "uncached input x input",
                        List.of(base.input(), above.input())),
                formula(
                        api,
                        Component.API_CACHE_READ,
                        "cache reads x cache_read",
                        List.of(base.cacheRead(), above.cacheRead())),
                formula(
                        api,
                        Component.API_CACHE_WRITE,
                        "cache writes x (cache_write, or cache_write_1h for the one-hour share)",
                        List.of(
                                base.cacheWrite(),
                                above.cacheWrite(),
                                base.cacheWrite1h(),
                                above.cacheWrite1h())),
                formula(
                        api,
                        Component.API_OUTPUT,
                        "output x output",
                        List.of(base.output(), above.output())));
    }

    private static LineFormula formula(
            Api api, Component line, String product, List<Figure> prices) {
        List<Figure> figures = new ArrayList<>(prices);
        figures.add(api.surcharge());
        figures.add(api.batchDiscount());
        return new LineFormula(
                line,
                product + " / 1e6 x (1 + surcharge) x (1 - batch_share x batch_discount)",
                figures);
    }
}
