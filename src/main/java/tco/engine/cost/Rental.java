package tco.engine.cost;

import java.util.ArrayList;
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
        double hourly = at.of(rented.hourlyUsd());
        double units = usage.units();
        switch (rented.billing()) {
            case WINDOW -> ledger.charge(Component.RENTAL, usage.windowHours() * units, hourly);
            case ALWAYS -> ledger.charge(Component.RENTAL, usage.hoursPerMonth() * units, hourly);
            case RESERVED ->
                    ledger.charge(
                            Component.RENTAL,
                            usage.hoursPerMonth() * units,
                            hourly + upfrontUsdAMonth(rented, at) / usage.hoursPerMonth());
            case DEMAND ->
                    ledger.charge(
                            Component.RENTAL,
                            Math.max(usage.busyHours(), at.of(rented.minimumHours())),
                            hourly);
        }
    }

    /// Dollars a month for one machine of what is paid at the start of a term.
    private static double upfrontUsdAMonth(Rented rented, Point at) {
        return rented.upfront().map(sum -> at.of(sum.usd()) / at.of(sum.termMonths())).orElse(0.0);
    }

    @Override
    public ExactCost exact(Rented rented, ExactUsage usage, Point at) {
        Ratio hourly = Ratio.of(rented.hourlyUsd(), at);
        return switch (rented.billing()) {
            case WINDOW -> ExactCost.perUnit(usage.windowHours().times(hourly));
            case ALWAYS -> ExactCost.perUnit(usage.hoursPerMonth().times(hourly));
            case RESERVED ->
                    ExactCost.perUnit(
                            usage.hoursPerMonth().times(hourly).plus(exactUpfront(rented, at)));
            case DEMAND ->
                    ExactCost.of(
                            new BusyHours.AtLeast(hourly, Ratio.of(rented.minimumHours(), at)));
        };
    }

    private static Ratio exactUpfront(Rented rented, Point at) {
        return rented.upfront()
                .map(sum -> Ratio.of(sum.usd(), at).over(Ratio.of(sum.termMonths(), at)))
                .orElse(Ratio.ZERO);
    }

    @Override
    public double upFrontUsdPerUnit(Rented rented, Point at) {
        return rented.upfront().map(sum -> at.of(sum.usd())).orElse(0.0);
    }

    /// What is paid in advance is no part of what is paid month by month.
    @Override
    public double advanceUsdPerUnit(Rented rented, Point at) {
        return upfrontUsdAMonth(rented, at);
    }

    @Override
    public String formula(Rented rented) {
        return "paid hours x hourly_usd (billing window: window hours x units;"
                + " always: hours_per_month x units; demand: busy hours, at least minimum_hours;"
                + " reserved: as always, and units x upfront_usd / term_months)";
    }

    @Override
    public List<Figure> figures(Rented rented) {
        List<Figure> figures = new ArrayList<>(List.of(rented.hourlyUsd(), rented.minimumHours()));
        rented.upfront().ifPresent(sum -> figures.addAll(List.of(sum.usd(), sum.termMonths())));
        return List.copyOf(figures);
    }
}
