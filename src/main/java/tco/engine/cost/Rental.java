package tco.engine.cost;

import java.util.List;
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
    public String formula() {
        return "paid hours x hourly_usd (billing window: window hours x units;"
                + " always: hours_per_month x units; demand: busy hours, at least minimum_hours)";
    }

    @Override
    public List<Figure> figures(Rented rented) {
        return List.of(rented.hourlyUsd(), rented.minimumHours());
    }
}
