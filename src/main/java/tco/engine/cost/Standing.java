package tco.engine.cost;

import org.jspecify.annotations.Nullable;
import tco.model.Deployment.Api;
import tco.model.Point;
import tco.model.Power;

/// What of a bill need not be worked out again for the next of the same option, while no figure of
/// its deployment changes.
final class Standing {
    private double units = Double.NaN;
    private @Nullable StandingPrices prices;
    private @Nullable Supply supply;

    /// Begins anew: a figure of the deployment changed.
    void clear() {
        units = Double.NaN;
        prices = null;
        supply = null;
    }

    /// Whether the bill before was written for so many machines.
    boolean isFor(double others) {
        return others == units;
    }

    void standFor(double others) {
        units = others;
    }

    ApiTokens prices(Api api, Demand demand, Point at) {
        if (prices == null || !prices.isOf(api, demand)) {
            prices = StandingPrices.of(api, demand, at);
        }
        return prices.usdPerMtok();
    }

    Supply supply(Power power, Usage usage, Point at) {
        if (supply == null || !supply.isFor(usage)) {
            supply = Supply.of(power, usage, at);
        }
        return supply;
    }
}
