package tco.engine.usage;

import java.time.Instant;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;
import tco.model.ApiPrices.PeakHours;
import tco.model.WeekWindow;

/// How much of an event lies in the peak hours of a price list, by the zone's offset of the event's
/// own time: where there is daylight saving, a window opens at another hour of UTC in summer.
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
        if (widthSeconds <= HOUR_SECONDS) {
            return underOneOffset(hours, epochSecond, epochSecond + 1) > 0 ? 1 : 0;
        }
        return (double) seconds(hours, epochSecond, epochSecond + widthSeconds) / widthSeconds;
    }

    /// Seconds in windows, from one change of the clock to the next.
    private static long seconds(PeakHours hours, long from, long to) {
        ZoneRules rules = hours.zone().getRules();
        long shared = 0;
        long start = from;
        while (start < to) {
            @Nullable ZoneOffsetTransition change =
                    rules.nextTransition(Instant.ofEpochSecond(start));
            long end = change == null ? to : Math.min(to, change.toEpochSecond());
            shared += underOneOffset(hours, start, end);
            start = end;
        }
        return shared;
    }

    private static long underOneOffset(PeakHours hours, long from, long to) {
        int ahead =
                hours.zone().getRules().getOffset(Instant.ofEpochSecond(from)).getTotalSeconds();
        return local(hours, from + ahead, to + ahead);
    }

    /// Seconds from one time of the clock to another that lie in windows, which do not overlap. A
    /// window belongs to the day on which it begins, and may end on the next.
    private static long local(PeakHours hours, long from, long to) {
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
