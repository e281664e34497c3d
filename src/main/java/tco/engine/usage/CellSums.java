package tco.engine.usage;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tco.model.usage.UsageEvent;

/// Events summed up by cell: rows are sums of cells, of which there are far fewer.
final class CellSums {
    private final UsageClock clock;
    private final Map<UsageCell, UsageSum> sums = new HashMap<>();
    private @Nullable UsageCell last;
    private UsageSum lastSum = new UsageSum();

    CellSums(UsageClock clock) {
        this.clock = clock;
    }

    /// The sum that an event belongs to: mostly the one of the event before, of the same session.
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
