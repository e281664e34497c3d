package tco.engine.usage;

import java.time.LocalDate;
import java.util.Optional;
import tco.model.usage.UsageEvent;

/// What is asked of a profile.
///
/// @param since the first day that counts; empty for the first with usage
/// @param until the last day that counts; empty for the last with usage
/// @param tokS tokens a second that a request is assumed to put out where no duration was recorded
public record UsageScope(
        UsageClock clock, Optional<LocalDate> since, Optional<LocalDate> until, double tokS) {
    public UsageScope {
        if (!(tokS > 0)) {
            throw new IllegalArgumentException("an output speed must be above 0");
        }
    }

    /// Whether an event counts, by the day of its start.
    public boolean contains(UsageEvent event) {
        return contains(clock.epochDay(event.timeMicros()));
    }

    boolean contains(long epochDay) {
        return (since.isEmpty() || epochDay >= since.get().toEpochDay())
                && (until.isEmpty() || epochDay <= until.get().toEpochDay());
    }
}
