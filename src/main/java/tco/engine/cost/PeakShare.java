package tco.engine.cost;

import tco.model.ApiPrices.PeakHours;
import tco.model.WeekWindow;
import tco.model.WorkTime;

/// The share of the work that falls into an API's peak hours: the overlap of the weekly work hours
/// with its windows (model 3).
public final class PeakShare {
    private static final double MINUTES_PER_HOUR = 60;
    private static final Ratio EXACT_MINUTES_PER_HOUR = Ratio.of(60L);

    private PeakShare() {}

    /// From 0 to 1.
    public static double of(PeakHours peak, Demand demand) {
        WorkTime work = demand.workTime();
        WeekHours hours =
                new WeekHours(
                        work.days(),
                        startMinute(peak, work),
                        demand.hoursPerDay() * MINUTES_PER_HOUR);
        double inside = 0;
        for (WeekWindow window : peak.windows()) {
            inside += hours.minutesIn(window);
        }
        return inside / hours.minutesAWeek();
    }

    /// The same as an exact fraction.
    static Ratio exact(PeakHours peak, ExactDemand demand) {
        WorkTime work = demand.workTime();
        WeekHours.Exact hours =
                new WeekHours.Exact(
                        work.days(),
                        startMinute(peak, work),
                        demand.hoursPerDay().times(EXACT_MINUTES_PER_HOUR));
        Ratio inside = Ratio.ZERO;
        for (WeekWindow window : peak.windows()) {
            inside = inside.plus(hours.minutesIn(window));
        }
        return inside.over(hours.minutesAWeek());
    }

    /// When the work starts by the clock of the windows.
    private static int startMinute(PeakHours peak, WorkTime work) {
        return work.startsMinute() - work.utcOffsetMinutes() + peak.utcOffsetMinutes();
    }
}
