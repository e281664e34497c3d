package tco.engine.breakeven;

import tco.engine.cost.Ratio;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.model.Mix;
import tco.model.Point;
import tco.model.TokenPrices;
import tco.model.Workload;

/// How one token of a workload divides into the classes of model 2, as exact shares that sum to 1,
/// and what such a token costs or takes.
record ExactMix(Ratio uncached, Ratio cacheRead, Ratio cacheWrite, Ratio output) {
    private static final Ratio TOKENS_PER_MTOK = Ratio.of(1_000_000);

    static ExactMix of(Workload workload, Point at) {
        return switch (workload.mix()) {
            case Mix.Shares shares -> ofShares(shares, at);
            case Mix.Classes classes -> ofClasses(classes, at);
        };
    }

    private static ExactMix ofShares(Mix.Shares shares, Point at) {
        Ratio output = ratio(shares.outputShare(), at);
        Ratio input = Ratio.ONE.minus(output);
        Ratio hitRate = ratio(shares.cacheHitRate(), at);
        Ratio read = input.times(hitRate);
        Ratio rest = input.minus(read);
        Ratio unsaid = hitRate.signum() > 0 ? Ratio.ONE : Ratio.ZERO;
        Ratio writeShare = shares.cacheWriteShare().map(share -> ratio(share, at)).orElse(unsaid);
        Ratio write = rest.times(writeShare);
        return new ExactMix(rest.minus(write), read, write, output);
    }

    private static ExactMix ofClasses(Mix.Classes classes, Point at) {
        Ratio uncached = ratio(classes.uncachedInput(), at);
        Ratio read = ratio(classes.cacheRead(), at);
        Ratio write = ratio(classes.cacheWrite(), at);
        Ratio output = ratio(classes.output(), at);
        Ratio total = uncached.plus(read).plus(write).plus(output);
        if (total.signum() == 0) {
            throw new NoMixException();
        }
        return new ExactMix(
                uncached.over(total), read.over(total), write.over(total), output.over(total));
    }

    static Ratio ratio(Figure figure, Point at) {
        return Ratio.of(at.of(figure));
    }

    /// Dollars for one token at an API (model 3).
    Ratio usdPerToken(Api api, Workload workload, Point at) {
        Ratio longShare = ratio(workload.longContextShare(), at);
        Ratio oneHour = ratio(workload.cacheWrite1hShare(), at);
        Ratio base = usd(api.base(), oneHour, at);
        Ratio above = usd(api.longContext(), oneHour, at);
        Ratio discount = ratio(workload.batchShare(), at).times(ratio(api.batchDiscount(), at));
        return base.plus(longShare.times(above.minus(base)))
                .times(Ratio.ONE.plus(ratio(api.surcharge(), at)))
                .times(Ratio.ONE.minus(discount))
                .over(TOKENS_PER_MTOK);
    }

    private Ratio usd(TokenPrices prices, Ratio oneHour, Point at) {
        Ratio shortWrite = ratio(prices.cacheWrite(), at);
        Ratio longWrite = ratio(prices.cacheWrite1h(), at);
        Ratio write = shortWrite.plus(oneHour.times(longWrite.minus(shortWrite)));
        return uncached.times(ratio(prices.input(), at))
                .plus(cacheRead.times(ratio(prices.cacheRead(), at)))
                .plus(cacheWrite.times(write))
                .plus(output.times(ratio(prices.output(), at)));
    }
}
