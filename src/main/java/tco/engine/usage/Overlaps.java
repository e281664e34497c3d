package tco.engine.usage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tco.engine.usage.UsageProfiler.UsageScope;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageSource;
import tco.model.usage.UsageSource.Side;

/// Two sources that hold the same model on the same day may tell of the same requests, and nothing
/// in the data says whether they do: one of them then has to be a collected one. Requests with ids
/// that both sources know were told apart before.
public final class Overlaps {
    private Overlaps() {}

    /// Two sources, a model that both hold, the first day on which they do, and how many other
    /// days.
    public record Overlap(
            UsageSource one, UsageSource other, String model, LocalDate day, long moreDays) {}

    private record Key(long epochDay, String model) {}

    private record Pair(UsageSource one, UsageSource other) {}

    /// All pairs that overlap inside the window.
    public static List<Overlap> of(
            Collection<UsageEvent> events, UsageScope terms, ListPrices prices) {
        Set<UsageSource> met = EnumSet.noneOf(UsageSource.class);
        events.forEach(event -> met.add(event.source()));
        if (met.size() < 2) {
            return List.of();
        }
        Map<Key, Map<UsageSource, Boolean>> present = new HashMap<>();
        for (UsageEvent event : events) {
            long day = terms.clock().epochDay(event.timeMicros());
            if (event.source().side() != Side.OTHER && terms.contains(day)) {
                present.computeIfAbsent(
                                new Key(day, prices.find(event.model()).name()),
                                key -> new HashMap<>())
                        .merge(event.source(), event.requestKey() != 0, Boolean::logicalAnd);
            }
        }
        Map<Pair, NavigableMap<Long, NavigableSet<String>>> days = new HashMap<>();
        present.forEach((key, sources) -> pairs(key, sources, days));
        List<Overlap> overlaps = new ArrayList<>();
        days.forEach((pair, byDay) ->
                overlaps.add(
                        new Overlap(
                                pair.one(),
                                pair.other(),
                                byDay.firstEntry().getValue().getFirst(),
                                LocalDate.ofEpochDay(byDay.firstKey()),
                                byDay.size() - 1L)));
        overlaps.sort(java.util.Comparator.comparing(Overlap::one).thenComparing(Overlap::other));
        return overlaps;
    }

    private static void pairs(
            Key key,
            Map<UsageSource, Boolean> sources,
            Map<Pair, NavigableMap<Long, NavigableSet<String>>> days) {
        Set<UsageSource> sorted = sources.isEmpty() ? Set.of() : EnumSet.copyOf(sources.keySet());
        for (UsageSource one : sorted) {
            for (UsageSource other : sorted) {
                boolean known =
                        sources.getOrDefault(one, false) && sources.getOrDefault(other, false);
                if (one.compareTo(other) < 0 && other.side() == Side.COLLECTED && !known) {
                    days.computeIfAbsent(new Pair(one, other), pair -> new TreeMap<>())
                            .computeIfAbsent(key.epochDay(), day -> new TreeSet<>())
                            .add(key.model());
                }
            }
        }
    }
}
