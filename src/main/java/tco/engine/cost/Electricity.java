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
    private static final Ratio HOURS_PER_DAY = Ratio.of(24L);
    private static final Ratio WATTS_PER_KILOWATT = Ratio.of(1000L);

    @Override
    public Component component() {
        return Component.ELECTRICITY;
    }

    @Override
    public void charge(Owned owned, Usage usage, Point at, Ledger ledger) {
        charge(owned.power(), Supply.of(owned.power(), usage, at), usage, ledger);
    }

    /// What only the busy hours change.
    static void charge(Power power, Supply supply, Usage usage, Ledger ledger) {
        double powered = supply.poweredHours();
        DayPrices prices = supply.prices();
        if (power.duty() == Duty.ALWAYS_LOAD) {
            ledger.charge(
                    Component.ELECTRICITY,
                    powered * supply.loadKilowatts(),
                    prices.poweredUsdPerKwh());
            return;
        }
        double busyHours = Math.min(usage.busyHours(), powered);
        double busyKwh = busyHours * supply.loadKilowatts();
        double idleKwh = (powered - busyHours) * supply.idleKilowatts();
        double kwh = busyKwh + idleKwh;
        double usd = busyKwh * prices.workUsdPerKwh() + idleKwh * prices.restUsdPerKwh();
        ledger.charge(Component.ELECTRICITY, kwh, kwh == 0 ? prices.restUsdPerKwh() : usd / kwh);
    }

    @Override
    public ExactCost exact(Owned owned, ExactUsage usage, Point at) {
        Power power = owned.power();
        Ratio poweredPerDay = Ratio.of(power.poweredHoursPerDay(), at);
        Ratio poweredHours = poweredPerDay.times(usage.hoursPerMonth()).over(HOURS_PER_DAY);
        var prices = DayPrices.Exact.of(power.tariff(), usage.workHoursPerDay(), poweredPerDay, at);
        Ratio load = kilowatts(power, power.loadWatts(), at);
        if (power.duty() == Duty.ALWAYS_LOAD) {
            return ExactCost.perUnit(poweredHours.times(load).times(prices.poweredUsdPerKwh()));
        }
        Ratio idlePerHour = kilowatts(power, power.idleWatts(), at).times(prices.restUsdPerKwh());
        Ratio moreWhenBusy = load.times(prices.workUsdPerKwh()).minus(idlePerHour);
        return ExactCost.perUnit(poweredHours.times(idlePerHour))
                .plus(ExactCost.of(new BusyHours.AtMost(moreWhenBusy, poweredHours)));
    }

    private static Ratio kilowatts(Power power, Figure watts, Point at) {
        return Ratio.of(watts, at).times(Ratio.of(power.pue(), at)).over(WATTS_PER_KILOWATT);
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
