package tco.engine.breakeven;

import static tco.engine.breakeven.ExactMix.ratio;

import tco.engine.cost.Ratio;
import tco.model.Deployment.Owned;
import tco.model.Figure;
import tco.model.Point;
import tco.model.Power;
import tco.model.Power.Duty;
import tco.model.Workload;

/// The electricity of one owned machine (model 5), exactly.
///
/// @param poweredHours hours a month in which it is switched on
/// @param idleUsd dollars a month if it had nothing to do
/// @param usdPerBusyHour dollars that a busy hour costs above an idle one; below 0 where the work
///   time is the cheaper part of the day
record EnergyUse(Ratio poweredHours, Ratio idleUsd, Ratio usdPerBusyHour) {
    private static final Ratio HOURS_PER_DAY = Ratio.of(24L);
    private static final Ratio WATTS_PER_KILOWATT = Ratio.of(1000L);

    static EnergyUse of(Owned owned, Workload workload, Point at) {
        Power power = owned.power();
        Ratio poweredPerDay = ratio(power.poweredHoursPerDay(), at);
        Ratio hours =
                poweredPerDay.times(ratio(owned.hosting().hoursPerMonth(), at)).over(HOURS_PER_DAY);
        Ratio workPerDay = ratio(workload.hoursPerDay(), at);
        ExactDayPrices prices = ExactDayPrices.of(power.tariff(), workPerDay, poweredPerDay, at);
        Ratio load = kilowatts(power, power.loadWatts(), at);
        if (power.duty() == Duty.ALWAYS_LOAD) {
            return new EnergyUse(hours, hours.times(load).times(prices.powered()), Ratio.ZERO);
        }
        Ratio idlePerHour = kilowatts(power, power.idleWatts(), at).times(prices.rest());
        return new EnergyUse(
                hours, hours.times(idlePerHour), load.times(prices.work()).minus(idlePerHour));
    }

    private static Ratio kilowatts(Power power, Figure watts, Point at) {
        return ratio(watts, at).times(ratio(power.pue(), at)).over(WATTS_PER_KILOWATT);
    }
}
