package tco.profile.read;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import tco.profile.yaml.Node;
import tco.profile.yaml.Sources;
import tco.text.ClockText;
import tco.text.Nearest;

/// Reads days as `YYYY-MM-DD`, and times of day as `HH:MM`, in minutes after midnight.
final class TimeReader {
    private static final String DAY = "YYYY-MM-DD";
    private static final int DAY_LENGTH = 10;

    private TimeReader() {}

    /// The day that a key gives; empty where there is none, or after a fault.
    static Optional<LocalDate> day(Fields fields, String key) {
        Optional<String> text = fields.text(key);
        if (text.isPresent()
                && (text.get().length() != DAY_LENGTH || !Sources.isDate(text.get()))) {
            Node node = fields.node(key).orElseThrow();
            fields.fault(node, key, "'" + Nearest.shortened(text.get()) + "' is not a date", DAY);
            return Optional.empty();
        }
        return text.map(TimeReader::dayOf);
    }

    /// A day whose form is checked; a formatter of the JDK would be loaded at every start.
    private static LocalDate dayOf(String day) {
        return LocalDate.of(
                Integer.parseInt(day, 0, 4, 10),
                Integer.parseInt(day, 5, 7, 10),
                Integer.parseInt(day, 8, DAY_LENGTH, 10));
    }

    /// The same of a day that is needed.
    static Optional<LocalDate> requiredDay(Fields fields, String key) {
        if (fields.node(key).isEmpty()) {
            fields.missing(key, DAY);
        }
        return day(fields, key);
    }

    static int timeOfDay(Fields fields, String key, int otherwise) {
        return timeOfDay(fields, key).orElse(otherwise);
    }

    /// The minute that a key gives; empty where there is none, or after a fault.
    static OptionalInt timeOfDay(Fields fields, String key) {
        Optional<String> text = fields.text(key);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt minute = ClockText.parse(text.get());
        if (minute.isEmpty()) {
            fields.fault(
                    fields.node(key).orElseThrow(),
                    key,
                    "'" + Nearest.shortened(text.get()) + "' is not a time of day",
                    "\"HH:MM\", such as \"09:00\"");
        }
        return minute;
    }
}
