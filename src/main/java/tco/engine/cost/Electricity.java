package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import tco.engine.demand.Usage;
import tco.model.Component;
import tco.model.Deployment.Owned;
import tco.model.Duty;
import tco.model.Figure;
import tco.model.Point;
import tco.model.Power;
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
        double load = at.of(power.loadWatts()) * at.of(power.pue()) / WATTS_PER_KILOWATT;
        DayPrices prices = DayPrices.of(power.tariff(), usage.workHoursPerDay(), poweredPerDay, at);
        if (power.duty() == Duty.ALWAYS_LOAD) {
            ledger.charge(Component.ELECTRICITY, powered * load, prices.poweredUsdPerKwh());
            return;
        }
        double idle = at.of(power.idleWatts()) * at.of(power.pue()) / WATTS_PER_KILOWATT;
        double busyHours = Math.min(usage.busyHours(), powered);
        double busyKwh = busyHours * load;
        double idleKwh = (powered - busyHours) * idle;
        double kwh = busyKwh + idleKwh;
        double usd = busyKwh * prices.workUsdPerKwh() + idleKwh * prices.restUsdPerKwh();
        ledger.charge(Component.ELECTRICITY, kwh, kwh == 0 ? prices.restUsdPerKwh() : usd / kwh);
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
