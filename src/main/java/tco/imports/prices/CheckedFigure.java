package tco.imports.prices;

import java.util.Locale;
import java.util.Optional;

/// A figure of a profile beside that of a catalogue.
///
/// @param name such as `input` or `changes.2027-01-01.input`
public record CheckedFigure(
        String name,
        Verdict verdict,
        Optional<ComparedValue> ours,
        Optional<ComparedValue> theirs) {
    /// What comes of both.
    public enum Verdict {
        DIFFERS,
        MISSING,
        UNCONFIRMED,
        SAME;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
