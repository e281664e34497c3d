package tco.engine.cost;

import java.util.List;
import tco.model.Component;
import tco.model.Deployment.Owned;
import tco.model.Figure;
import tco.model.Point;

/// What it costs to install a machine, spread over its lifetime (model 5).
public final class Installation implements CostComponent<Owned> {
    @Override
    public Component component() {
        return Component.INSTALLATION;
    }

    @Override
    public void charge(Owned owned, Usage usage, Point at, Ledger ledger) {
        ledger.charge(
                Component.INSTALLATION,
                Purchase.bought(owned, usage.units(), at),
                at.of(owned.installationUsd()) / at.of(owned.lifetimeMonths()));
    }

    @Override
    public ExactCost exact(Owned owned, ExactUsage usage, Point at) {
        return Purchase.perUnitBought(
                owned,
                Ratio.of(owned.installationUsd(), at).over(Ratio.of(owned.lifetimeMonths(), at)),
                at);
    }

    @Override
    public double upFrontUsdPerUnit(Owned owned, Point at) {
        return at.of(owned.installationUsd());
    }

    @Override
    public String formula(Owned owned) {
        return "units x installation_usd / lifetime_months";
    }

    @Override
    public List<Figure> figures(Owned owned) {
        return Purchase.andOwned(owned, List.of(owned.installationUsd(), owned.lifetimeMonths()));
    }
}
