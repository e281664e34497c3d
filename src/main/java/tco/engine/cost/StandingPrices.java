package tco.engine.cost;

import tco.model.Deployment.Api;
import tco.model.Point;

/// The prices of an API, and what of a demand they depend on.
record StandingPrices(
        Api api,
        double cacheWrite1hShare,
        double batchShare,
        double longContextShare,
        ApiTokens usdPerMtok) {

    static StandingPrices of(Api api, Demand demand, Point at) {
        return new StandingPrices(
                api,
                demand.cacheWrite1hShare(),
                demand.batchShare(),
                demand.longContextShare(),
                ApiTokens.of(api, demand, at));
    }

    /// Whether they are those of an API for a demand, while none of its own figures changes.
    @SuppressWarnings("ReferenceEquality") // an equal API only has its prices worked out again
    boolean isOf(Api other, Demand demand) {
        return api == other
                && cacheWrite1hShare == demand.cacheWrite1hShare()
                && batchShare == demand.batchShare()
                && longContextShare == demand.longContextShare();
    }
}
