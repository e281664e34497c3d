package tco.engine.cost;

import java.util.List;
import tco.model.Component;
import tco.model.Deployment.Machines;
import tco.model.Figure;
import tco.model.Hosting.Operations;
import tco.model.Point;

/// The hours of whoever keeps the machines running, once for the deployment (model 5).
public final class Ops<M extends Machines> implements CostComponent<M> {
    @Override
    public Component component() {
        return Component.OPS;
    }

    @Override
    public void charge(M machines, Usage usage, Point at, Ledger ledger) {
        Operations operations = machines.hosting().operations();
        double hours =
                at.of(operations.opsHours())
                        + at.of(operations.opsHoursPerExtraUnit()) * (usage.units() - 1);
        ledger.charge(Component.OPS, hours, at.of(operations.opsHourlyUsd()));
    }

    @Override
    public ExactCost exact(M machines, ExactUsage usage, Point at) {
        Operations operations = machines.hosting().operations();
        Ratio hourly = Ratio.of(operations.opsHourlyUsd(), at);
        Ratio extra = Ratio.of(operations.opsHoursPerExtraUnit(), at);
        Ratio first = Ratio.of(operations.opsHours(), at).minus(extra);
        return ExactCost.once(first.times(hourly)).plus(ExactCost.perUnit(extra.times(hourly)));
    }

    @Override
    public String formula(M machines) {
        return "(ops_hours + ops_hours_per_extra_unit x (units - 1)) x ops_hourly_usd";
    }

    @Override
    public List<Figure> figures(M machines) {
        Operations operations = machines.hosting().operations();
        return List.of(
                operations.opsHours(),
                operations.opsHoursPerExtraUnit(),
                operations.opsHourlyUsd());
    }
}
