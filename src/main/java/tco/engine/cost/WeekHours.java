package tco.engine.cost;

import tco.model.WeekWindow;
import tco.model.Weekdays;

/// Hours that recur every week: on some days, from the same minute on, equally long. Those of the
/// work, or those in which a machine is switched on.
///
/// @param startMinute of the day; what begins before midnight of the day is below 0. From -1680 to
///   3120, so that the clock of the work may be 28 hours from that of the windows
/// @param minutes on each of the days, 0 to 1440
public record WeekHours(Weekdays days, int startMinute, double minutes) {
    /// What begins on one day and lasts until the next ends no later than this many days on.
    private static final int DAYS_REACHED = 3;

    /// Minutes a week of these hours that lie inside a window.
    public double minutesIn(WeekWindow window) {
        double shared = 0;
        for (int later = -DAYS_REACHED; later <= DAYS_REACHED; later++) {
            int times = days.followedBy(window.days(), later);
            if (times > 0) {
                double opens = window.fromMinute() + later * (double) WeekWindow.MINUTES_PER_DAY;
                double first = Math.max(startMinute, opens);
                double last = Math.min(startMinute + minutes, opens + window.minutes());
                shared += times * Math.max(0, last - first);
            }
        }
        return shared;
    }

    /// Minutes a week of all these hours.
    public double minutesAWeek() {
        return days.count() * minutes;
    }

    /// The same hours with their length as an exact fraction.
    public record Exact(Weekdays days, int startMinute, Ratio minutes) {

        /// Minutes a week of these hours that lie inside a window.
        public Ratio minutesIn(WeekWindow window) {
            Ratio start = Ratio.of((long) startMinute);
            Ratio end = start.plus(minutes);
            Ratio shared = Ratio.ZERO;
            for (int later = -DAYS_REACHED; later <= DAYS_REACHED; later++) {
                long times = days.followedBy(window.days(), later);
                if (times > 0) {
                    long from = window.fromMinute() + (long) later * WeekWindow.MINUTES_PER_DAY;
                    Ratio opens = Ratio.of(from);
                    Ratio closes = Ratio.of(from + window.minutes());
                    Ratio inside = end.min(closes).minus(start.max(opens)).max(Ratio.ZERO);
                    shared = shared.plus(Ratio.of(times).times(inside));
                }
            }
            return shared;
        }

        /// Minutes a week of all these hours.
        public Ratio minutesAWeek() {
            return Ratio.of((long) days.count()).times(minutes);
        }
    }
}
