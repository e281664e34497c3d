package tco.profile.read;

import java.util.Optional;
import java.util.OptionalInt;
import tco.text.Nearest;

/// Times of day as `HH:MM`, in minutes after midnight.
public final class TimeOfDay {
    private static final int LENGTH = 5;
    private static final int MINUTES_PER_HOUR = 60;

    private TimeOfDay() {}

    static int read(Fields fields, String key, int otherwise) {
        return read(fields, key).orElse(otherwise);
    }

    /// The minute that a key gives; empty where there is none, or after a fault.
    static OptionalInt read(Fields fields, String key) {
        Optional<String> text = fields.text(key);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt minute = parse(text.get());
        if (minute.isEmpty()) {
            fields.fault(
                    fields.node(key).orElseThrow(),
                    key,
                    "'" + Nearest.shortened(text.get()) + "' is not a time of day",
                    "\"HH:MM\", such as \"09:00\"");
        }
        return minute;
    }

    /// `24:00` is the end of the day, minute 1440.
    static OptionalInt parse(String text) {
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
