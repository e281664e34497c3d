package tco.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tco.engine.cost.ApiTokens;
import tco.engine.cost.Costs;
import tco.engine.cost.Demand;
import tco.engine.cost.Monthly;
import tco.engine.cost.PartShares;
import tco.model.ApiPrices;
import tco.model.Component;
import tco.model.Deployment;
import tco.model.Deployment.Api;
import tco.model.Deployment.Single;
import tco.model.Option;
import tco.model.Point;
import tco.model.TokenClasses;
import tco.text.Decimals;

/// APIs without a price of cache reads, which are billed as input (model 3): what that may cost a
/// workload that reads its context again.
public final class UnpricedCacheReads {
    /// What a read from the cache costs of an input token on most price lists of 2026.
    private static final double USUAL_SHARE = 0.1;

    private static final int DIGITS = 2;
    private static final double LEAST_FACTOR = 1.05;

    private UnpricedCacheReads() {}

    /// A note on an API.
    ///
    /// @param usd dollars a month that a usual price would save the option, 0 or more
    public record Unpriced(String note, double usd) {}

    /// A note for each API that an option sends work to; none where nothing is read again, or where
    /// it makes no difference.
    ///
    /// @param at the typical case
    public static List<Unpriced> of(Option option, Monthly monthly, Point at) {
        List<Unpriced> found = new ArrayList<>();
        if (!option.workload().mix().mayReadCache()) {
            return found;
        }
        Demand demand = Demand.of(option.workload(), at);
        if (demand.tokens().cacheRead() <= 0) {
            return found;
        }
        for (Api api : Costs.paidApis(option.deployment())) {
            double factor = isUnpriced(api.prices()) ? factor(api, demand, at) : 1;
            if (factor >= LEAST_FACTOR) {
                double usd = readsUsd(option.deployment(), api, demand, monthly, at);
                found.add(new Unpriced(note(api, factor), usd * (1 - USUAL_SHARE)));
            }
        }
        return found;
    }

    private static boolean isUnpriced(ApiPrices prices) {
        return prices.base().cacheRead().slot() == prices.base().input().slot();
    }

    /// How many times as much all tokens cost as with reads at the usual price.
    private static double factor(Api api, Demand demand, Point at) {
        ApiTokens prices = ApiTokens.of(api, demand, at);
        ApiTokens usual =
                new ApiTokens(
                        prices.input(),
                        prices.cacheRead() * USUAL_SHARE,
                        prices.cacheWrite(),
                        prices.output(),
                        prices.tokenFactor());
        double usd = usual.usd(demand.tokens());
        return usd > 0 ? prices.usd(demand.tokens()) / usd : 1;
    }

    /// Dollars a month for the cache reads of one API: those of the parts that are it, and of one
    /// that only takes what others cannot do, what is left of the bill.
    private static double readsUsd(
            Deployment deployment, Api api, Demand demand, Monthly monthly, Point at) {
        double own = 0;
        double others = 0;
        for (Map.Entry<Single, Demand> part : PartShares.demands(deployment, demand, at)) {
            if (part.getKey() instanceof Api one) {
                double usd = readsUsd(one, part.getValue(), at);
                own += one.id().equals(api.id()) ? usd : 0;
                others += one.id().equals(api.id()) ? 0 : usd;
            }
        }
        double all = monthly.bill().usd(Component.API_CACHE_READ);
        return own > 0 ? Math.min(own, all) : Math.max(0, all - others);
    }

    private static double readsUsd(Api api, Demand demand, Point at) {
        Demand taken = demand.within(api.contextWindow(), at);
        return ApiTokens.of(api, taken, at)
                .usd(new TokenClasses(0, taken.tokens().cacheRead(), 0, 0));
    }

    private static String note(Api api, double factor) {
        return "cache reads of "
                + api.id()
                + " have no price and are billed as input: up to "
                + Decimals.significant(factor, DIGITS)
                + " times a provider with cache prices (taken as a tenth of input)";
    }
}
