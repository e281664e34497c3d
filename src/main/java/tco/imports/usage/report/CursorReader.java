package tco.imports.usage.report;

import java.util.List;
import java.util.Set;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.input.Wanted;
import tco.imports.usage.source.Digest;
import tco.imports.usage.source.KeyedEvents;
import tco.imports.usage.source.KeyedReader;
import tco.imports.usage.source.SourceReader.FileFacts;
import tco.model.usage.DropReason;
import tco.model.usage.TokenCounts;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageSource;

/// Cursor's usage events as CSV: a row a request, whose four counts are disjoint. Two exports may
/// share rows.
public final class CursorReader extends KeyedReader {
    private static final String WRITTEN = "input (w/ cache write)";
    private static final String UNCACHED = "input (w/o cache write)";
    private static final String READ = "cache read";
    private static final String OUTPUT = "output tokens";

    @Override
    public UsageSource source() {
        return UsageSource.CURSOR;
    }

    @Override
    public Wanted wanted() {
        return Wanted.paths();
    }

    @Override
    public boolean recognisesColumns(Set<String> columns) {
        return columns.containsAll(List.of("date", WRITTEN, UNCACHED, READ, OUTPUT));
    }

    @Override
    protected void read(UsageRecord row, FileFacts file, KeyedEvents events) {
        TokenCounts tokens =
                new TokenCounts(
                        row.count(UNCACHED),
                        row.count(READ),
                        row.count(WRITTEN),
                        0,
                        row.count(OUTPUT),
                        0);
        if (tokens.total() == 0) {
            events.drop(DropReason.NO_USAGE);
            return;
        }
        String model = row.text("model");
        UsageEvent event =
                UsageEvent.request(source(), model, row.time("date"), tokens)
                        .withRecordedUsd(row.number("cost"))
                        .withUser(row.text("user"));
        events.add(
                Digest.of(
                        row.text("date"),
                        model,
                        tokens,
                        row.text("user"),
                        row.text("kind"),
                        row.text("max mode"),
                        row.text("cost")),
                event);
    }
}
