package tco.imports.usage.report;

import java.util.List;
import java.util.Set;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.input.Wanted;
import tco.imports.usage.source.Digest;
import tco.imports.usage.source.KeyedEvents;
import tco.imports.usage.source.KeyedReader;
import tco.imports.usage.source.SourceReader.FileFacts;
import tco.model.usage.TokenCounts;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageSource;

/// `tco-usage-events/1`, the plain form that anything can be turned into, as CSV or JSON lines; and
/// public traces, which name no models.
public final class EventsReader extends KeyedReader {
    private static final List<String> CLASSES =
            List.of("uncached_input", "cache_read", "cache_write_5m", "cache_write_1h", "output");
    private static final String NO_CACHE_SPLIT =
            "Traces do not tell what the cache gave: the hit rate is a lower bound.";
    private static final List<String> TRACE =
            List.of("timestamp", "contexttokens", "generatedtokens");

    @Override
    public UsageSource source() {
        return UsageSource.EVENTS;
    }

    @Override
    public Wanted wanted() {
        return Wanted.paths(
                "time",
                "model",
                "uncached_input",
                "cache_read",
                "cache_write_5m",
                "cache_write_1h",
                "output",
                "requests",
                "user",
                "session",
                "duration_ms",
                "id");
    }

    @Override
    public boolean recognises(UsageRecord record) {
        return record.has("time") && CLASSES.stream().anyMatch(record::has);
    }

    @Override
    public boolean recognisesColumns(Set<String> columns) {
        return columns.containsAll(TRACE)
                || (columns.contains("time") && CLASSES.stream().anyMatch(columns::contains));
    }

    @Override
    protected void read(UsageRecord row, FileFacts file, KeyedEvents events) {
        if (row.has(TRACE.get(1))) {
            events.warn(NO_CACHE_SPLIT);
            TokenCounts tokens =
                    new TokenCounts(row.count(TRACE.get(1)), 0, 0, 0, row.count(TRACE.get(2)), 0);
            events.addWithoutKey(
                    UsageEvent.request(source(), "", row.time(TRACE.getFirst()), tokens));
        } else if (CLASSES.stream().anyMatch(row::has)) {
            event(row, events);
        }
    }

    private void event(UsageRecord row, KeyedEvents events) {
        TokenCounts tokens =
                new TokenCounts(
                        row.count("uncached_input"),
                        row.count("cache_read"),
                        row.count("cache_write_5m"),
                        row.count("cache_write_1h"),
                        row.count("output"),
                        0);
        long requests = row.countOrUnknown("requests");
        UsageEvent event =
                UsageEvent.bucket(
                                source(),
                                row.text("model"),
                                row.time("time"),
                                0,
                                requests == UsageEvent.UNKNOWN ? 1 : requests,
                                tokens)
                        .withDuration(row.countOrUnknown("duration_ms"))
                        .withSession(row.text("session"))
                        .withUser(row.text("user"));
        String id = row.text("id");
        if (id.isEmpty()) {
            events.addWithoutKey(event);
        } else {
            events.add(Digest.of(id), event);
        }
    }
}
