package tco.imports.usage.agent;

import java.util.List;
import tco.model.usage.UsageEvent;

/// A line of Claude Code's log that has usage.
///
/// @param sidechain whether it belongs to an agent that the main one started
/// @param others calls that the line tells of beside its own: to advisors, for compaction
record ClaudeLine(UsageEvent event, boolean sidechain, List<UsageEvent> others) {
    private long otherTokens() {
        return others.stream().mapToLong(other -> other.tokens().total()).sum();
    }

    /// What counts of two lines of one response.
    static ClaudeLine joined(ClaudeLine one, ClaudeLine another) {
        ClaudeLine counts = one.countsBefore(another) ? one : another;
        if (one.others.isEmpty() && another.others.isEmpty()) {
            return counts;
        }
        int more = Long.compare(one.otherTokens(), another.otherTokens());
        ClaudeLine most = more == 0 ? counts : more > 0 ? one : another;
        return new ClaudeLine(counts.event, counts.sidechain, most.others);
    }

    private boolean countsBefore(ClaudeLine another) {
        int order = UsageEvent.LARGEST_EARLIEST.compare(event, another.event);
        return order == 0 ? another.sidechain || !sidechain : order < 0;
    }
}
