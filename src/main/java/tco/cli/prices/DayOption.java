package tco.cli.prices;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import tco.cli.console.UsageException;
import tco.cli.option.Invocation;
import tco.text.Nearest;

/// An option that takes a day.
///
/// @param name such as `--as-of`
record DayOption(String name) {
    Optional<LocalDate> of(Invocation in) {
        return in.text(name).map(this::day);
    }

    private LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw bad(text, "a day");
        }
    }

    UsageException bad(String text, String expected) {
        return new UsageException(
                "%s: '%s' is not %s (such as 2026-09-23)"
                        .formatted(name, Nearest.shortened(text), expected));
    }
}
