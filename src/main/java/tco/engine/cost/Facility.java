package tco.engine.cost;

import java.util.List;
import tco.model.Component;
import tco.model.Deployment.Owned;
import tco.model.Figure;
import tco.model.Point;

/// Rack space, hosting or a room, dollars a month for each machine (model 5).
public final class Facility implements CostComponent<Owned> {
    @Override
    public Component component() {
        return Component.FACILITY;
    }

    @Override
    public void charge(Owned owned, Usage usage, Point at, Ledger ledger) {
        ledger.charge(Component.FACILITY, usage.units(), at.of(owned.facilityUsd()));
    }

    @Override
    public ExactCost exact(Owned owned, ExactUsage usage, Point at) {
        return ExactCost.perUnit(Ratio.of(owned.facilityUsd(), at));
    }

    @Override
    public String formula(Owned owned) {
        return "units x facility_usd";
    }

    @Override
    public List<Figure> figures(Owned owned) {
        return List.of(owned.facilityUsd());
    }
}
