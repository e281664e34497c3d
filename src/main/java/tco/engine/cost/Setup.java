package tco.engine.cost;

import java.util.List;
import tco.model.Component;
import tco.model.Deployment.Machines;
import tco.model.Figure;
import tco.model.Hosting.Operations;
import tco.model.Point;

/// Setting the deployment up, once, spread over the horizon (model 5).
public final class Setup<M extends Machines> implements CostComponent<M> {
    @Override
    public Component component() {
        return Component.SETUP;
    }

    @Override
    public void charge(M machines, Usage usage, Point at, Ledger ledger) {
        Operations operations = machines.hosting().operations();
        ledger.charge(
                Component.SETUP,
                1,
                at.of(operations.setupUsd()) / at.of(operations.horizonMonths()));
    }

    @Override
    public ExactCost exact(M machines, ExactUsage usage, Point at) {
        Operations operations = machines.hosting().operations();
        return ExactCost.once(
                Ratio.of(operations.setupUsd(), at).over(Ratio.of(operations.horizonMonths(), at)));
    }

    @Override
    public double upFrontUsd(M machines, Point at) {
        return at.of(machines.hosting().operations().setupUsd());
    }

    @Override
    public String formula(M machines) {
        return "setup_usd / horizon_months";
    }

    @Override
    public List<Figure> figures(M machines) {
        Operations operations = machines.hosting().operations();
        return List.of(operations.setupUsd(), operations.horizonMonths());
    }
}
