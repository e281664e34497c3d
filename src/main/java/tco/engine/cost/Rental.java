package tco.engine.cost;

import java.util.List;
import tco.engine.cost.ExactCost.BusyHours;
import tco.model.Component;
import tco.model.Deployment.Rented;
import tco.model.Figure;
import tco.model.Point;

/// The paid hours of rented machines (model 6).
public final class Rental implements CostComponent<Rented> {
    @Override
    public Component component() {
        return Component.RENTAL;
    }

    @Override
    public void charge(Rented rented, Usage usage, Point at, Ledger ledger) {
        double hours =
                switch (rented.billing()) {
                    case WINDOW -> usage.windowHours() * usage.units();
                    case ALWAYS -> usage.hoursPerMonth() * usage.units();
                    case DEMAND -> Math.max(usage.busyHours(), at.of(rented.minimumHours()));
                };
        ledger.charge(Component.RENTAL, hours, at.of(rented.hourlyUsd()));
    }

    @Override
    public ExactCost exact(Rented rented, ExactUsage usage, Point at) {
        Ratio hourly = Ratio.of(rented.hourlyUsd(), at);
        return switch (rented.billing()) {
            case WINDOW -> ExactCost.perUnit(usage.windowHours().times(hourly));
            case ALWAYS -> ExactCost.perUnit(usage.hoursPerMonth().times(hourly));
            case DEMAND ->
                    ExactCost.of(
                            new BusyHours.AtLeast(hourly, Ratio.of(rented.minimumHours(), at)));
        };
    }

    @Override
    public String formula() {
        return "paid hours x hourly_usd (billing window: window hours x units;"
                + " always: hours_per_month x units; demand: busy hours, at least minimum_hours)";
    }

    @Override
    public List<Figure> figures(Rented rented) {
        return List.of(rented.hourlyUsd(), rented.minimumHours());
    }
}
