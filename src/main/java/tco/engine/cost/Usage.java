package tco.engine.cost;

import tco.model.Deployment.Machines;
import tco.model.Deployment.Owned;
import tco.model.Deployment.Rented;
import tco.model.Hosting;
import tco.model.Hosting.Window;
import tco.model.Point;
import tco.model.Serving;
import tco.model.Serving.Reading;
import tco.model.TokenClasses;
import tco.model.WorkTime;

/// How a demand uses machines (model 4): how many, how long they are busy, and what they cannot
/// serve. Hours are a month's; window and usable hours are those of one unit.
///
/// @param contextShare the share of the demand that the model's context window holds, 0 to 1
/// @param servedShare the share of that for which the machines have the time, 0 to 1
public record Usage(
        double units,
        double busyHours,
        double windowHours,
        double usableHours,
        double contextShare,
        double servedShare,
        double capacityTokens,
        double hoursPerMonth,
        double workHoursPerDay,
        WorkTime workTime) {
    private static final double SECONDS_PER_HOUR = 3600;

    /// Rounding in the last places of a division must not buy another machine, nor move busy hours.
    static final double ROUNDING = 4e-15;

    /// The use that a demand makes of machines (model 4): as many whole units as it needs, at least
    /// one, or the fixed number of them with the share of the demand that they serve, above 0 and
    /// up to 1. Requests that the model's context window does not hold keep no machine busy.
    /// `capacityTokens`, of one unit a month, is infinite where nothing keeps the machine busy.
    public static Usage of(Machines machines, Demand demand, Point at) {
        Hosting hosting = machines.hosting();
        Serving serving = hosting.serving();
        double context = 1 - demand.shareBeyond(serving.contextWindow(), at);
        TokenClasses tokens = context == 1 ? demand.tokens() : demand.tokens().times(context);
        double needed = busyHours(serving, tokens, at);
        double hoursPerMonth = at.of(hosting.hoursPerMonth());
        double window =
                switch (window(machines)) {
                    case WORKDAY -> Math.min(demand.workHoursPerMonth(), hoursPerMonth);
                    case ALWAYS -> hoursPerMonth;
                };
        double usable = window * at.of(hosting.maxUtilisation()) / demand.peakToAverage();
        double filled = needed / usable;
        double units = hosting.quantity().isPresent() ? at.of(hosting.quantity().get()) : 0;
        double served = 1;
        if (units == 0) {
            units = wholeUnits(filled);
        } else if (filled > units * (1 + ROUNDING)) {
            served = units / filled;
        }
        double capacity = needed == 0 ? Double.POSITIVE_INFINITY : tokens.total() / filled;
        return new Usage(
                units,
                needed * served,
                window,
                usable,
                context,
                served,
                capacity,
                hoursPerMonth,
                demand.hoursPerDay(),
                demand.workTime());
    }

    /// Hours in which the machine reads or writes tokens (model 4). Where no speed of reading is
    /// known, they are a lower bound.
    static double busyHours(Serving serving, TokenClasses tokens, Point at) {
        double seconds = tokens.output() / at.of(serving.decodeTokS());
        if (serving.reading() instanceof Reading.AtSpeed speed) {
            double read =
                    tokens.uncached()
                            + tokens.cacheWrite()
                            + tokens.cacheRead() * (1 - at.of(serving.prefixCache()));
            seconds += read / at.of(speed.tokS());
        }
        return seconds / SECONDS_PER_HOUR;
    }

    /// The whole number of units that carry a load given in units, at least one.
    static double wholeUnits(double filled) {
        double nearest = Math.rint(filled);
        double units =
                Math.abs(filled - nearest) <= ROUNDING * nearest ? nearest : Math.ceil(filled);
        return Math.max(1, units);
    }

    /// The time in which the machines are there for the work (model 4, 6). No month has more hours
    /// of work than hours.
    static Window window(Machines machines) {
        return switch (machines) {
            case Owned owned -> owned.hosting().window();
            case Rented rented ->
                    rented.billing().isAroundTheClock() ? Window.ALWAYS : rented.hosting().window();
        };
    }

    /// The same work on another number of machines.
    public Usage with(double otherUnits) {
        return new Usage(
                otherUnits,
                busyHours,
                windowHours,
                usableHours,
                contextShare,
                servedShare,
                capacityTokens,
                hoursPerMonth,
                workHoursPerDay,
                workTime);
    }

    /// Busy hours as a share of the window hours of all units, 0 to 1.
    public double utilisation() {
        return windowHours == 0 ? 0 : busyHours / (windowHours * units);
    }
}
