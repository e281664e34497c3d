package tco.imports.usage.agent;

import java.util.Comparator;
import java.util.List;
import tco.model.usage.UsageEvent;

/// A line of Claude Code's log that has usage.
///
/// @param sidechain whether it belongs to an agent that the main one started
/// @param others calls that the line tells of beside its own: to advisors, for compaction
record ClaudeLine(UsageEvent event, boolean sidechain, List<UsageEvent> others) {
    /// Of the lines of one response the first counts.
    static final Comparator<ClaudeLine> FIRST_COUNTS =
            Comparator.comparing(ClaudeLine::event, UsageEvent.LARGEST_EARLIEST)
                    .thenComparing(ClaudeLine::sidechain);

    /// Of the lines of one response the first has its other calls.
    static final Comparator<ClaudeLine> MOST_OTHERS =
            Comparator.comparingLong(ClaudeLine::otherTokens)
                    .reversed()
                    .thenComparing(FIRST_COUNTS);

    private long otherTokens() {
        return others.stream().mapToLong(other -> other.tokens().total()).sum();
    }

    /// What counts of two lines of one response.
    static ClaudeLine joined(ClaudeLine one, ClaudeLine another) {
        ClaudeLine counts = FIRST_COUNTS.compare(one, another) <= 0 ? one : another;
        if (one.others.isEmpty() && another.others.isEmpty()) {
            return counts;
        }
        ClaudeLine most = MOST_OTHERS.compare(one, another) <= 0 ? one : another;
        return new ClaudeLine(counts.event, counts.sidechain, most.others);
    }
}
