package tco.engine.usage;

import tco.model.PeakHours;
import tco.model.WeekWindow;

/// How much of an event lies in the peak hours of a price list.
final class PeakMinutes {
    private static final long SECONDS_PER_DAY = 86_400;
    private static final long HOUR_SECONDS = 3_600;
    private static final int DAYS = 7;

    /// 1970 began with a Thursday.
    private static final int FIRST_WEEKDAY = 3;

    private PeakMinutes() {}

    /// From 0 to 1: of a request, or a bucket of at most an hour, by the clock at its start; of a
    /// wider one by its minutes.
    static double of(PeakHours hours, long epochSecond, long widthSeconds) {
        long start = epochSecond + hours.utcOffsetMinutes() * 60L;
        if (widthSeconds <= HOUR_SECONDS) {
            return seconds(hours, start, start + 1) > 0 ? 1 : 0;
        }
        return (double) seconds(hours, start, start + widthSeconds) / widthSeconds;
    }

    /// Seconds from one time to another that lie in windows, which do not overlap. A window belongs
    /// to the day on which it begins, and may end on the next.
    private static long seconds(PeakHours hours, long from, long to) {
        long shared = 0;
        long last = Math.floorDiv(to, SECONDS_PER_DAY);
        for (long day = Math.floorDiv(from, SECONDS_PER_DAY) - 1; day <= last; day++) {
            int weekday = Math.floorMod(day + FIRST_WEEKDAY, DAYS);
            for (WeekWindow window : hours.windows()) {
                if ((window.days().bits() >> weekday & 1) != 0) {
                    long opens = day * SECONDS_PER_DAY + window.fromMinute() * 60L;
                    long closes = opens + window.minutes() * 60L;
                    shared += Math.max(0, Math.min(to, closes) - Math.max(from, opens));
                }
            }
        }
        return shared;
    }
}
