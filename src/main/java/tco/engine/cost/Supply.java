package tco.engine.cost;

import tco.model.Point;
import tco.model.Power;

/// What machines draw from the wall, for how long, and at which prices, however busy they are.
///
/// @param units how many machines there are
/// @param poweredHours a month, of all machines
/// @param workHoursPerDay on which the prices depend
record Supply(
        double units,
        double poweredHours,
        double loadKilowatts,
        double idleKilowatts,
        double workHoursPerDay,
        DayPrices prices) {
    private static final double HOURS_PER_DAY = 24;
    private static final double WATTS_PER_KILOWATT = 1000;

    static Supply of(Power power, Usage usage, Point at) {
        double poweredPerDay = at.of(power.poweredHoursPerDay());
        return new Supply(
                usage.units(),
                poweredPerDay * (usage.hoursPerMonth() / HOURS_PER_DAY) * usage.units(),
                at.of(power.loadWatts()) * at.of(power.pue()) / WATTS_PER_KILOWATT,
                at.of(power.idleWatts()) * at.of(power.pue()) / WATTS_PER_KILOWATT,
                usage.workHoursPerDay(),
                DayPrices.of(power.tariff(), usage.workHoursPerDay(), poweredPerDay, at));
    }

    /// Whether it is that of the machines in another use of them.
    boolean isFor(Usage usage) {
        return units == usage.units() && workHoursPerDay == usage.workHoursPerDay();
    }
}
