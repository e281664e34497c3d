package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import tco.model.Component;
import tco.model.Deployment.Owned;
import tco.model.Figure;
import tco.model.Point;
import tco.model.Power;
import tco.model.Power.Duty;
import tco.model.Tariff;

/// Energy from the wall at the tariff's price (model 5).
public final class Electricity implements CostComponent<Owned> {
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
