package tco.imports.usage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tco.imports.usage.source.UsageTally;
import tco.model.usage.DropReason;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageSource;

/// What several sources, or several reports of one, tell of the same requests, as far as the data
/// itself shows it.
final class SameRequests {
    private static final long MICROS = 1_000_000;

    private SameRequests() {}

    /// The events without those that others tell as well; what is left out is counted.
    static List<UsageEvent> once(List<UsageEvent> events, UsageTally dropped) {
        List<UsageEvent> left = withoutTelemetryOfLogs(events, dropped);
        Set<UsageSource> inBuckets = EnumSet.noneOf(UsageSource.class);
        for (UsageEvent event : left) {
            if (event.widthSeconds() > 0) {
                inBuckets.add(event.source());
            }
        }
        for (UsageSource source : inBuckets) {
            left = withoutCovered(source, left, dropped);
        }
        return left;
    }

    /// A request id that a log and telemetry share is one event: the log's counts win.
    private static List<UsageEvent> withoutTelemetryOfLogs(
            List<UsageEvent> events, UsageTally dropped) {
        boolean telemetry =
                events.stream()
                        .anyMatch(event ->
                                event.source() == UsageSource.OTLP && event.requestKey() != 0);
        if (!telemetry) {
            return events;
        }
        Set<Long> logged = new HashSet<>();
        for (UsageEvent event : events) {
            if (event.source() != UsageSource.OTLP && event.requestKey() != 0) {
                logged.add(event.requestKey());
            }
        }
        List<UsageEvent> left = new ArrayList<>();
        for (UsageEvent event : events) {
            if (event.source() == UsageSource.OTLP && logged.contains(event.requestKey())) {
                dropped.drop(DropReason.REPEAT);
            } else {
                left.add(event);
            }
        }
        return left;
    }

    /// Of buckets of two widths over one time the set with more tokens counts, of equals the finer.
    /// Narrow ones are settled first, so that wider ones are held against what is left of them.
    private static List<UsageEvent> withoutCovered(
            UsageSource source, List<UsageEvent> events, UsageTally dropped) {
        TreeSet<Long> widths = new TreeSet<>();
        for (UsageEvent event : events) {
            if (event.source() == source && event.widthSeconds() > 0) {
                widths.add(event.widthSeconds());
            }
        }
        List<UsageEvent> left = events;
        for (long width : widths) {
            if (width > widths.first()) {
                left = withoutCovered(source, width, left, dropped);
            }
        }
        return left;
    }

    private static List<UsageEvent> withoutCovered(
            UsageSource source, long width, List<UsageEvent> events, UsageTally dropped) {
        NavigableMap<Long, Long> finer = new TreeMap<>();
        Map<Long, Long> wide = new HashMap<>();
        for (UsageEvent event : events) {
            if (event.source() == source && event.widthSeconds() > 0) {
                if (event.widthSeconds() < width) {
                    finer.merge(event.timeMicros(), event.tokens().total(), Long::sum);
                } else if (event.widthSeconds() == width) {
                    wide.merge(event.timeMicros(), event.tokens().total(), Long::sum);
                }
            }
        }
        Set<Long> coveredWide = new HashSet<>();
        NavigableMap<Long, Long> coveredFiner = new TreeMap<>();
        for (Map.Entry<Long, Long> bucket : wide.entrySet()) {
            long start = bucket.getKey();
            long end = start + width * MICROS;
            Map<Long, Long> inside = finer.subMap(start, true, end, false);
            if (!inside.isEmpty()) {
                long tokens = inside.values().stream().mapToLong(Long::longValue).sum();
                if (tokens >= bucket.getValue()) {
                    coveredWide.add(start);
                } else {
                    coveredFiner.put(start, end);
                }
            }
        }
        List<UsageEvent> left = new ArrayList<>();
        for (UsageEvent event : events) {
            if (isCovered(event, source, width, coveredWide, coveredFiner)) {
                dropped.drop(DropReason.COVERED);
            } else {
                left.add(event);
            }
        }
        return left;
    }

    private static boolean isCovered(
            UsageEvent event,
            UsageSource source,
            long width,
            Set<Long> coveredWide,
            NavigableMap<Long, Long> coveredFiner) {
        if (event.source() != source || event.widthSeconds() == 0 || event.widthSeconds() > width) {
            return false;
        }
        if (event.widthSeconds() == width) {
            return coveredWide.contains(event.timeMicros());
        }
        Map.Entry<Long, Long> span = coveredFiner.floorEntry(event.timeMicros());
        return span != null && event.timeMicros() < span.getValue();
    }
}
