package tco.text;

import java.util.OptionalInt;

/// A minute of the day as `09:00`.
public final class ClockText {
    private static final int LENGTH = 5;
    private static final int MINUTES_PER_HOUR = 60;

    private ClockText() {}

    public static String of(int minute) {
        return two(minute / MINUTES_PER_HOUR) + ":" + two(minute % MINUTES_PER_HOUR);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /// The minute after midnight that a text means, empty if it means none; `24:00` is the end of
    /// the day, minute 1440.
    public static OptionalInt parse(String text) {
        if (text.length() != LENGTH || text.charAt(2) != ':') {
            return OptionalInt.empty();
        }
        int hours = twoDigits(text, 0);
        int minutes = twoDigits(text, 3);
        boolean valid =
                hours >= 0
                        && minutes >= 0
                        && (hours < 24 ? minutes < MINUTES_PER_HOUR : hours == 24 && minutes == 0);
        return valid ? OptionalInt.of(hours * MINUTES_PER_HOUR + minutes) : OptionalInt.empty();
    }

    private static int twoDigits(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }
}
