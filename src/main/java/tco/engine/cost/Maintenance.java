package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import tco.model.Component;
import tco.model.Deployment.Owned;
import tco.model.Figure;
import tco.model.Point;

/// Repairs and spare parts as a yearly rate on the price (model 5).
public final class Maintenance implements CostComponent<Owned> {
    private static final double MONTHS_PER_YEAR = 12;

    @Override
    public Component component() {
        return Component.MAINTENANCE;
    }

    @Override
    public void charge(Owned owned, Usage usage, Point at, Ledger ledger) {
        ledger.charge(
                Component.MAINTENANCE,
                usage.units(),
                at.of(owned.maintenanceRate()) * Purchase.usd(owned, at) / MONTHS_PER_YEAR);
    }

    @Override
    public ExactCost exact(Owned owned, ExactUsage usage, Point at) {
        return ExactCost.perUnit(
                Ratio.of(owned.maintenanceRate(), at)
                        .times(Purchase.exactUsd(owned, at))
                        .over(Ratio.MONTHS_PER_YEAR));
    }

    @Override
    public String formula(Owned owned) {
        return "units x maintenance_rate x " + Purchase.priceName(owned) + " / 12";
    }

    @Override
    public List<Figure> figures(Owned owned) {
        List<Figure> figures = new ArrayList<>();
        figures.add(owned.maintenanceRate());
        figures.addAll(Purchase.priceAnd(owned));
        return figures;
    }
}
