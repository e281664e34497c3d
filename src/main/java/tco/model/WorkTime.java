package tco.model;

/// When the work falls, for prices by the clock (model 2): the days of the week, the minute of the
/// day at which it starts, and the offset of that clock from UTC.
///
/// @param startsMinute 0 to 1440
/// @param utcOffsetMinutes how far the clock of the work is ahead of UTC, at most 14 hours either
///   way
public record WorkTime(Weekdays days, int startsMinute, int utcOffsetMinutes) {
    public static final int MOST_OFFSET_MINUTES = 14 * 60;

    /// Monday to Friday from nine, by UTC.
    public static final WorkTime USUAL = new WorkTime(Weekdays.WORK_DAYS, 9 * 60, 0);

    public WorkTime {
        if (startsMinute < 0 || startsMinute > WeekWindow.MINUTES_PER_DAY) {
            throw new IllegalArgumentException("the work must start at a minute of the day");
        }
        if (Math.abs(utcOffsetMinutes) > MOST_OFFSET_MINUTES) {
            throw new IllegalArgumentException("a clock is at most 14 hours from UTC");
        }
    }

    /// The same days from another minute on.
    public WorkTime startingAt(int minute) {
        return new WorkTime(days, minute, utcOffsetMinutes);
    }
}
