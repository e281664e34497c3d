package tco.engine.cost;

import java.util.List;
import tco.model.Component;
import tco.model.Deployment.Rented;
import tco.model.Figure;
import tco.model.Point;

/// The disk that keeps a rented machine's weights, dollars a month for each unit (model 6).
public final class Storage implements CostComponent<Rented> {
    @Override
    public Component component() {
        return Component.STORAGE;
    }

    @Override
    public void charge(Rented rented, Usage usage, Point at, Ledger ledger) {
        ledger.charge(Component.STORAGE, usage.units(), at.of(rented.storageUsd()));
    }

    @Override
    public ExactCost exact(Rented rented, ExactUsage usage, Point at) {
        return ExactCost.perUnit(Ratio.of(rented.storageUsd(), at));
    }

    @Override
    public String formula(Rented rented) {
        return "units x storage_usd";
    }

    @Override
    public List<Figure> figures(Rented rented) {
        return List.of(rented.storageUsd());
    }
}
