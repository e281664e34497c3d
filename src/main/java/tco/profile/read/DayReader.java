package tco.profile.read;

import java.time.LocalDate;
import java.util.Optional;
import tco.profile.yaml.Node;
import tco.profile.yaml.Sources;
import tco.text.Nearest;

/// Days as `YYYY-MM-DD`.
final class DayReader {
    private static final String EXPECTED = "YYYY-MM-DD";
    private static final int LENGTH = 10;

    private DayReader() {}

    /// Empty where the key is absent or, after a fault, no day.
    static Optional<LocalDate> read(Fields fields, String key) {
        Optional<String> text = fields.text(key);
        if (text.isPresent() && (text.get().length() != LENGTH || !Sources.isDate(text.get()))) {
            Node node = fields.node(key).orElseThrow();
            fields.fault(
                    node, key, "'" + Nearest.shortened(text.get()) + "' is not a date", EXPECTED);
            return Optional.empty();
        }
        return text.map(DayReader::of);
    }

    /// A day whose form is checked; a formatter of the JDK would be loaded at every start.
    private static LocalDate of(String day) {
        return LocalDate.of(
                Integer.parseInt(day, 0, 4, 10),
                Integer.parseInt(day, 5, 7, 10),
                Integer.parseInt(day, 8, LENGTH, 10));
    }

    /// The same of a day that is needed.
    static Optional<LocalDate> required(Fields fields, String key) {
        if (fields.node(key).isEmpty()) {
            fields.missing(key, EXPECTED);
        }
        return read(fields, key);
    }
}
