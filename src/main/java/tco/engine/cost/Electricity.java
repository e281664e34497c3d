package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import tco.engine.cost.ExactCost.BusyHours;
import tco.model.Component;
import tco.model.Deployment.Owned;
import tco.model.Figure;
import tco.model.Point;
import tco.model.Power;
import tco.model.Power.Duty;
import tco.model.Tariff;

/// Energy from the wall at the tariff's price (model 5).
public final class Electricity implements CostComponent<Owned> {
    private static final double HOURS_PER_DAY = 24;
    private static final double WATTS_PER_KILOWATT = 1000;

    @Override
    public Component component() {
        return Component.ELECTRICITY;
    }

    @Override
    public void charge(Owned owned, Usage usage, Point at, Ledger ledger) {
        Power power = owned.power();
        double poweredPerDay = at.of(power.poweredHoursPerDay());
        double powered = poweredPerDay * (usage.hoursPerMonth() / HOURS_PER_DAY) * usage.units();
        double loadKilowatts = kilowatts(at.of(power.loadWatts()), power, at);
        DayPrices prices = DayPrices.of(power.tariff(), usage.workHoursPerDay(), poweredPerDay, at);
        if (power.duty() == Duty.ALWAYS_LOAD) {
            ledger.charge(
                    Component.ELECTRICITY, powered * loadKilowatts, prices.poweredUsdPerKwh());
            return;
        }
        double busyHours = Math.min(usage.busyHours(), powered);
        double busyKwh = busyHours * loadKilowatts;
        double idleKwh = (powered - busyHours) * kilowatts(at.of(power.idleWatts()), power, at);
        double kwh = busyKwh + idleKwh;
        double usd = busyKwh * prices.workUsdPerKwh() + idleKwh * prices.restUsdPerKwh();
        ledger.charge(Component.ELECTRICITY, kwh, kwh == 0 ? prices.restUsdPerKwh() : usd / kwh);
    }

    private static double kilowatts(double watts, Power power, Point at) {
        return watts * at.of(power.pue()) / WATTS_PER_KILOWATT;
    }

    @Override
    public ExactCost exact(Owned owned, ExactUsage usage, Point at) {
        Power power = owned.power();
        Ratio poweredPerDay = Ratio.of(power.poweredHoursPerDay(), at);
        Ratio poweredHours =
                poweredPerDay.times(usage.hoursPerMonth()).over(Ratio.of(HOURS_PER_DAY));
        var prices = DayPrices.Exact.of(power.tariff(), usage.workHoursPerDay(), poweredPerDay, at);
        Ratio load = exactKilowatts(power, power.loadWatts(), at);
        if (power.duty() == Duty.ALWAYS_LOAD) {
            return ExactCost.perUnit(poweredHours.times(load).times(prices.poweredUsdPerKwh()));
        }
        Ratio idlePerHour =
                exactKilowatts(power, power.idleWatts(), at).times(prices.restUsdPerKwh());
        Ratio moreWhenBusy = load.times(prices.workUsdPerKwh()).minus(idlePerHour);
        return ExactCost.perUnit(poweredHours.times(idlePerHour))
                .plus(ExactCost.of(new BusyHours.AtMost(moreWhenBusy, poweredHours)));
    }

    private static Ratio exactKilowatts(Power power, Figure watts, Point at) {
        return Ratio.of(watts, at)
                .times(Ratio.of(power.pue(), at))
                .over(Ratio.of(WATTS_PER_KILOWATT));
    }

    /// Whether an hour at work costs at least as much as an idle one, at any hours of the day.
    @Override
    public boolean risesWithUse(Owned owned, Point at) {
        Power power = owned.power();
        double cheapest = 1;
        double dearest = 1;
        if (power.tariff() instanceof Tariff.ByTimeOfDay day) {
            cheapest = Double.POSITIVE_INFINITY;
            dearest = 0;
            for (Tariff.Span span : day.spans()) {
                cheapest = Math.min(cheapest, at.of(span.usdPerKwh()));
                dearest = Math.max(dearest, at.of(span.usdPerKwh()));
            }
        }
        return at.of(power.idleWatts()) * dearest <= at.of(power.loadWatts()) * cheapest;
    }

    @Override
    public String formula() {
        return "(busy hours x load_watts + idle hours x idle_watts) / 1000 x pue x usd_per_kwh;"
                + " duty always-load: powered hours x load_watts";
    }

    @Override
    public List<Figure> figures(Owned owned) {
        Power power = owned.power();
        List<Figure> figures = new ArrayList<>();
        figures.add(power.loadWatts());
        figures.add(power.idleWatts());
        figures.add(power.pue());
        figures.add(power.poweredHoursPerDay());
        figures.add(owned.hosting().hoursPerMonth());
        switch (power.tariff()) {
            case Tariff.Flat flat -> figures.add(flat.usdPerKwh());
            case Tariff.ByTimeOfDay day -> day.spans().forEach(s -> figures.add(s.usdPerKwh()));
        }
        return figures;
    }
}
