package tco.engine.project;

import tco.model.Deployment.Owned;
import tco.model.Point;

/// What one owned machine costs to get, and what it fetches later.
record UnitPrices(
        double priceUsd, double installationUsd, double residualUsd, double lifetimeMonths) {
    static UnitPrices of(Owned owned, Point at) {
        double price = at.of(owned.priceUsd());
        return new UnitPrices(
                price,
                at.of(owned.installationUsd()),
                price * at.of(owned.residualShare()),
                at.of(owned.lifetimeMonths()));
    }

    /// The value of a machine that has served so many months; what its installation cost is gone.
    double bookUsd(int monthsServed) {
        double worn = Math.min(1, monthsServed / lifetimeMonths);
        return priceUsd - (priceUsd - residualUsd) * worn;
    }
}
