package tco.model;

import java.time.ZoneId;
import java.util.List;

/// The hours of the week in which an API has other prices (model 3), by the clock of a zone.
///
/// @param utcOffsetMinutes how far the clock is ahead of UTC on the pricing date: for a month to
///   come; what has happened goes by the zone's offset of its own time
public record PeakHours(List<WeekWindow> windows, ZoneId zone, int utcOffsetMinutes) {
    public PeakHours {
        windows = List.copyOf(windows);
        if (Math.abs(utcOffsetMinutes) > WorkTime.MOST_OFFSET_MINUTES) {
            throw new IllegalArgumentException("a clock is at most 14 hours from UTC");
        }
    }
}
