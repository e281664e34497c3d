package tco.model;

import java.util.List;

/// The hours of the week in which an API has other prices (model 3), by a clock that is so many
/// minutes ahead of UTC.
///
/// @param zone the clock's name
public record PeakHours(List<WeekWindow> windows, String zone, int utcOffsetMinutes) {
    public PeakHours {
        windows = List.copyOf(windows);
        if (Math.abs(utcOffsetMinutes) > WorkTime.MOST_OFFSET_MINUTES) {
            throw new IllegalArgumentException("a clock is at most 14 hours from UTC");
        }
    }
}
