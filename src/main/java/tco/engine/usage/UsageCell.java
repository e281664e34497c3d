package tco.engine.usage;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageSource;

/// What events have in common that are summed up together: whatever rows are told apart by, they
/// fall into the same ones.
///
/// @param clockHour hours of the clock since 1970, in which they began
/// @param offset of the clock from UTC, in seconds
/// @param withinHour whether none of them is a bucket wider than an hour
record UsageCell(
        UsageSource source,
        String model,
        String user,
        String project,
        long clockHour,
        int offset,
        boolean withinHour) {
    private static final long HOUR_SECONDS = 3_600;
    private static final long HOURS = 24;

    static UsageCell of(UsageEvent event, UsageClock clock) {
        return new UsageCell(
                event.source(),
                event.model(),
                event.user(),
                event.project(),
                clock.clockHour(event.timeMicros()),
                clock.offset(event.timeMicros()),
                event.widthSeconds() <= HOUR_SECONDS);
    }

    /// Whether an event is one of these.
    boolean holds(UsageEvent event, UsageClock clock) {
        return clockHour == clock.clockHour(event.timeMicros())
                && offset == clock.offset(event.timeMicros())
                && source == event.source()
                && model.equals(event.model())
                && user.equals(event.user())
                && project.equals(event.project())
                && withinHour == event.widthSeconds() <= HOUR_SECONDS;
    }

    long epochDay() {
        return Math.floorDiv(clockHour, HOURS);
    }

    int hour() {
        return (int) Math.floorMod(clockHour, HOURS);
    }

    /// By plain code: the JVM links the comparison of a whole record anew at each start.
    @Override
    public boolean equals(Object other) {
        return other instanceof UsageCell cell
                && clockHour == cell.clockHour
                && offset == cell.offset
                && source == cell.source
                && model.equals(cell.model)
                && user.equals(cell.user)
                && project.equals(cell.project)
                && withinHour == cell.withinHour;
    }

    @Override
    public int hashCode() {
        int hash = 31 * model.hashCode() + user.hashCode();
        hash = 31 * hash + project.hashCode();
        return 31 * hash + Long.hashCode(clockHour);
    }

    /// Events summed up by cell: rows are sums of cells, of which there are far fewer.
    static final class CellSums {
        private final UsageClock clock;
        private final Map<UsageCell, UsageSum> sums = new HashMap<>();
        private @Nullable UsageCell last;
        private UsageSum lastSum = new UsageSum();

        CellSums(UsageClock clock) {
            this.clock = clock;
        }

        /// The sum that an event belongs to: mostly the one of the event before, of the same
        /// session.
        UsageSum of(UsageEvent event) {
            if (last == null || !last.holds(event, clock)) {
                last = UsageCell.of(event, clock);
                lastSum = sums.computeIfAbsent(last, cell -> new UsageSum());
            }
            return lastSum;
        }

        void forEach(BiConsumer<UsageCell, UsageSum> action) {
            sums.forEach(action);
        }
    }
}
