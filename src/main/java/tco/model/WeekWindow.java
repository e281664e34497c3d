package tco.model;

/// A part of the week with a price of its own: from one minute of the day to another, on some days.
/// It may run over midnight, and belongs to the day on which it begins; where both minutes are the
/// same, it lasts for 24 hours.
public record WeekWindow(Weekdays days, int fromMinute, int toMinute) {
    public static final int MINUTES_PER_DAY = 24 * 60;
    public static final int MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

    public WeekWindow {
        if (Math.min(fromMinute, toMinute) < 0
                || Math.max(fromMinute, toMinute) > MINUTES_PER_DAY) {
            throw new IllegalArgumentException("a window must lie within a day");
        }
    }

    /// How long it lasts on each of its days, minutes.
    public int minutes() {
        int length = toMinute - fromMinute;
        return length > 0 ? length : length + MINUTES_PER_DAY;
    }
}
