package tco.imports.usage;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tco.model.usage.DropReason;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageMoney;
import tco.model.usage.UsagePeak;
import tco.model.usage.UsageSource;
import tco.model.usage.UsageSource.Side;

/// What all files together hold, each response once.
///
/// @param filesRead of a known form
/// @param unrecognised files of no known form, as a person knows them
/// @param filesFailed files and folders that could not be read
/// @param failedNamed whether one of these was named by the person who asked
/// @param warnings what else to tell of files, one line each
public record ImportedUsage(
        Collection<UsageEvent> events,
        Collection<UsageMoney> money,
        Collection<UsagePeak> peaks,
        Map<DropReason, Long> dropped,
        long filesRead,
        List<String> unrecognised,
        long filesFailed,
        boolean failedNamed,
        List<String> warnings) {
    public ImportedUsage {
        unrecognised = List.copyOf(unrecognised);
        warnings = List.copyOf(warnings);
    }

    /// The same without the sources of one side; how many events that leaves out counts as covered.
    public ImportedUsage without(Side side) {
        List<UsageEvent> left =
                events.stream().filter(event -> event.source().side() != side).toList();
        return new ImportedUsage(
                        events,
                        money.stream().filter(amount -> amount.source().side() != side).toList(),
                        side == UsageSource.AGGREGATE.side() ? List.of() : peaks,
                        dropped,
                        filesRead,
                        unrecognised,
                        filesFailed,
                        failedNamed,
                        warnings)
                .with(left, DropReason.COVERED, events.size() - (long) left.size());
    }

    /// The same with fewer events; how many others there were counts under a reason.
    public ImportedUsage with(List<UsageEvent> fewer, DropReason reason, long others) {
        Map<DropReason, Long> more = new EnumMap<>(DropReason.class);
        more.putAll(dropped);
        more.merge(reason, others, Long::sum);
        return new ImportedUsage(
                fewer,
                money,
                peaks,
                more,
                filesRead,
                unrecognised,
                filesFailed,
                failedNamed,
                warnings);
    }
}
