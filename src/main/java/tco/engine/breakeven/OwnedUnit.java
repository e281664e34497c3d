package tco.engine.breakeven;

import static tco.engine.breakeven.ExactMix.ratio;

import tco.engine.cost.Ratio;
import tco.model.Deployment.Owned;
import tco.model.Point;

/// What one owned machine costs a month apart from its energy: hardware, installation, capital,
/// maintenance and facility (model 5), exactly.
record OwnedUnit(Owned owned, Point at) {
    private static final Ratio MONTHS_PER_YEAR = Ratio.of(12L);
    private static final Ratio HALF = new Ratio(Ratio.ONE.numerator(), Ratio.of(2L).numerator());

    Ratio usd() {
        Ratio price = ratio(owned.priceUsd(), at);
        Ratio opening = price.plus(ratio(owned.installationUsd(), at));
        Ratio residual = price.times(ratio(owned.residualShare(), at));
        Ratio lifetime = ratio(owned.lifetimeMonths(), at);
        Ratio lostPerMonth = opening.minus(residual).over(lifetime);
        Ratio months = ratio(owned.hosting().operations().horizonMonths(), at).min(lifetime);
        Ratio meanBookValue = opening.minus(lostPerMonth.times(months).times(HALF));
        Ratio yearly =
                meanBookValue
                        .times(ratio(owned.costOfCapital(), at))
                        .plus(price.times(ratio(owned.maintenanceRate(), at)));
        return lostPerMonth.plus(yearly.over(MONTHS_PER_YEAR)).plus(ratio(owned.facilityUsd(), at));
    }
}
