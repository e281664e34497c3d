package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import tco.engine.cost.ExactCost.BusyHours;
import tco.engine.cost.ExactCost.Stretch;
import tco.model.Component;
import tco.model.Deployment.Owned;
import tco.model.Figure;
import tco.model.Hosting.Window;
import tco.model.Point;
import tco.model.Power;
import tco.model.Power.Duty;
import tco.model.Tariff;
import tco.model.WorkTime;

/// Energy from the wall at the tariff's price (model 5).
///
/// Busy hours fall evenly on the hours of work in which the machines are switched on, or, where
/// they may work around the clock or are busy for longer than that, on all hours in which they are.
/// Every other powered hour is idle and pays the price of its own time.
public final class Electricity implements CostComponent<Owned> {
    private static final double HOURS_PER_DAY = 24;
    private static final double DAYS_PER_WEEK = 7;
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
        double loadKilowatts = kilowatts(power.loadWatts(), power, at);
        TariffPrices prices =
                TariffPrices.of(
                        power.tariff(),
                        workTime(power, usage.workTime()),
                        usage.workHoursPerDay(),
                        poweredPerDay,
                        at);
        if (power.duty() == Duty.ALWAYS_LOAD) {
            ledger.charge(
                    Component.ELECTRICITY, powered * loadKilowatts, prices.poweredUsdPerKwh());
            return;
        }
        double idleKilowatts = kilowatts(power.idleWatts(), power, at);
        double busyHours = Math.min(usage.busyHours(), powered);
        double kwh = busyHours * loadKilowatts + (powered - busyHours) * idleKilowatts;
        double mean = prices.poweredUsdPerKwh();
        double busyPrice = isSpread(owned, usage, at) ? mean : prices.workUsdPerKwh();
        if (busyPrice == mean || kwh == 0) {
            ledger.charge(Component.ELECTRICITY, kwh, mean);
            return;
        }
        double busyPaid = busyHours * busyPrice;
        double idlePaid = Math.max(0, powered * mean - busyPaid);
        double usd = busyPaid * loadKilowatts + idlePaid * idleKilowatts;
        ledger.charge(Component.ELECTRICITY, kwh, usd / kwh);
    }

    /// Whether busy hours fall on all powered hours, not on those of the work alone.
    private static boolean isSpread(Owned owned, Usage usage, Point at) {
        return owned.hosting().window() == Window.ALWAYS
                || usage.busyHours()
                        > usage.units() * poweredWorkHours(owned, usage, at) * (1 + Usage.ROUNDING);
    }

    /// Hours of work a month in which one machine is switched on.
    private static double poweredWorkHours(Owned owned, Usage usage, Point at) {
        return usage.hoursPerMonth()
                / HOURS_PER_DAY
                * (usage.workTime().days().count() / DAYS_PER_WEEK)
                * Math.min(usage.workHoursPerDay(), at.of(owned.power().poweredHoursPerDay()));
    }

    /// A machine may start its day at another minute than the work does.
    private static WorkTime workTime(Power power, WorkTime work) {
        return power.startsMinute().isPresent()
                ? work.startingAt(power.startsMinute().getAsInt())
                : work;
    }

    /// With what the server or PC around bare cards draws.
    private static double kilowatts(Figure watts, Power power, Point at) {
        double whole = at.of(watts) + power.hostWatts().map(at::of).orElse(0.0);
        return whole * at.of(power.pue()) / WATTS_PER_KILOWATT;
    }

    @Override
    public ExactCost exact(Owned owned, ExactUsage usage, Point at) {
        Power power = owned.power();
        Ratio poweredPerDay = Ratio.of(power.poweredHoursPerDay(), at);
        Ratio daysPerMonth = usage.hoursPerMonth().over(Ratio.of(HOURS_PER_DAY));
        Ratio poweredHours = poweredPerDay.times(daysPerMonth);
        var prices =
                TariffPrices.Exact.of(
                        power.tariff(),
                        workTime(power, usage.workTime()),
                        usage.workHoursPerDay(),
                        poweredPerDay,
                        at);
        Ratio mean = prices.poweredUsdPerKwh();
        Ratio load = exactKilowatts(power, power.loadWatts(), at);
        if (power.duty() == Duty.ALWAYS_LOAD) {
            return ExactCost.perUnit(poweredHours.times(load).times(mean));
        }
        Ratio idle = exactKilowatts(power, power.idleWatts(), at);
        Ratio moreWhenBusy = load.minus(idle);
        Stretch spread = new Stretch(moreWhenBusy.times(mean), poweredHours);
        Ratio workHours =
                daysPerMonth
                        .times(Ratio.of((long) usage.workTime().days().count()))
                        .over(Ratio.of(DAYS_PER_WEEK))
                        .times(usage.workHoursPerDay().min(poweredPerDay));
        boolean atWork =
                owned.hosting().window() != Window.ALWAYS
                        && prices.workUsdPerKwh().compareTo(mean) != 0;
        List<Stretch> stretches =
                atWork
                        ? List.of(
                                new Stretch(moreWhenBusy.times(prices.workUsdPerKwh()), workHours),
                                spread)
                        : List.of(spread);
        return ExactCost.perUnit(poweredHours.times(idle).times(mean))
                .plus(ExactCost.of(new BusyHours.OfEachUnit(stretches)));
    }

    private static Ratio exactKilowatts(Power power, Figure watts, Point at) {
        Ratio own = Ratio.of(watts, at);
        Ratio whole = power.hostWatts().map(host -> own.plus(Ratio.of(host, at))).orElse(own);
        return whole.times(Ratio.of(power.pue(), at)).over(Ratio.of(WATTS_PER_KILOWATT));
    }

    /// Whether an hour at work costs at least as much as an idle one, and busy hours never move to
    /// other hours of the day when there are more of them.
    @Override
    public boolean risesWithUse(Owned owned, Usage usage, Point at) {
        Power power = owned.power();
        boolean stays =
                power.tariff() instanceof Tariff.Flat
                        || power.duty() == Duty.ALWAYS_LOAD
                        || owned.hosting().window() == Window.ALWAYS
                        || usage.usableHours() <= poweredWorkHours(owned, usage, at);
        return stays && at.of(power.idleWatts()) <= at.of(power.loadWatts());
    }

    @Override
    public String formula(Owned owned) {
        if (owned.power().hostWatts().isPresent()) {
            return "(busy hours x (load_watts + host_watts) + idle hours x (idle_watts +"
                    + " host_watts)) / 1000 x pue x usd_per_kwh; duty always-load: powered hours x"
                    + " (load_watts + host_watts)";
        }
        return "(busy hours x load_watts + idle hours x idle_watts) / 1000 x pue x usd_per_kwh;"
                + " duty always-load: powered hours x load_watts";
    }

    @Override
    public List<Figure> figures(Owned owned) {
        Power power = owned.power();
        List<Figure> figures = new ArrayList<>();
        figures.add(power.loadWatts());
        figures.add(power.idleWatts());
        power.hostWatts().ifPresent(figures::add);
        figures.add(power.pue());
        figures.add(power.poweredHoursPerDay());
        figures.add(owned.hosting().hoursPerMonth());
        figures.addAll(power.tariff().figures());
        return figures;
    }
}
