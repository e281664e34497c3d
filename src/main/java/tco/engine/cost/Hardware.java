package tco.engine.cost;

import java.util.List;
import tco.model.Component;
import tco.model.Deployment.Owned;
import tco.model.Figure;
import tco.model.Point;

/// Straight-line amortisation of the price less its residual value (model 5).
public final class Hardware implements CostComponent<Owned> {
    @Override
    public Component component() {
        return Component.HARDWARE;
    }

    @Override
    public void charge(Owned owned, Usage usage, Point at, Ledger ledger) {
        double lost = Purchase.usd(owned, at) * (1 - at.of(owned.residualShare()));
        ledger.charge(
                Component.HARDWARE,
                Purchase.bought(owned, usage.units(), at),
                lost / at.of(owned.lifetimeMonths()));
    }

    @Override
    public ExactCost exact(Owned owned, ExactUsage usage, Point at) {
        Ratio kept = Ratio.of(owned.residualShare(), at);
        Ratio lost = Purchase.exactUsd(owned, at).times(Ratio.ONE.minus(kept));
        return Purchase.perUnitBought(owned, lost.over(Ratio.of(owned.lifetimeMonths(), at)), at);
    }

    @Override
    public double upFrontUsdPerUnit(Owned owned, Point at) {
        return Purchase.usd(owned, at);
    }

    @Override
    public String formula(Owned owned) {
        return "units x " + Purchase.priceName(owned) + " x (1 - residual_share) / lifetime_months";
    }

    @Override
    public List<Figure> figures(Owned owned) {
        return Purchase.andOwned(
                owned, Purchase.priceAnd(owned, owned.residualShare(), owned.lifetimeMonths()));
    }
}
