package tco.text;

/// A minute of the day as `09:00`.
public final class ClockText {
    private static final int MINUTES_PER_HOUR = 60;

    private ClockText() {}

    public static String of(int minute) {
        return two(minute / MINUTES_PER_HOUR) + ":" + two(minute % MINUTES_PER_HOUR);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
