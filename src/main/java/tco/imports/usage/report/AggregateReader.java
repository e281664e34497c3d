package tco.imports.usage.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tco.imports.usage.input.RecordTime;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.input.Wanted;
import tco.imports.usage.source.Digest;
import tco.imports.usage.source.KeyedEvents;
import tco.imports.usage.source.KeyedReader;
import tco.imports.usage.source.SourceReader.FileFacts;
import tco.model.usage.DropReason;
import tco.model.usage.TokenCounts;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsagePeak;
import tco.model.usage.UsageSource;

/// `tco-usage-agg/1`, what the queries of `tco usage sql` answer: a row an hour, model and size of
/// requests, and for each hour a row of model `*` with the exact peaks of all models.
public final class AggregateReader extends KeyedReader {
    private static final String ALL = "*";
    private static final String OLDER_WRITES = "cache_write";
    private static final String UNKNOWN_LIFETIMES =
            "The aggregate has the older column cache_write, without lifetimes: its writes are read"
                    + " as short-lived.";

    /// `128000`, `<=2k`, `8k-32k`: the last number is the bound.
    private static final Pattern BOUND =
            Pattern.compile("(?:<=|[0-9]+(?:\\.[0-9]+)?[km]?-)?([0-9]{1,12})([km]?)");

    @Override
    public UsageSource source() {
        return UsageSource.AGGREGATE;
    }

    @Override
    public Wanted wanted() {
        return Wanted.paths();
    }

    @Override
    public boolean recognisesColumns(Set<String> columns) {
        return columns.containsAll(List.of("hour_utc", "model", "input_uncached", "output"));
    }

    @Override
    protected void read(UsageRecord row, FileFacts file, KeyedEvents events) {
        if (row.has(OLDER_WRITES)) {
            events.warn(UNKNOWN_LIFETIMES);
        }
        TokenCounts tokens =
                new TokenCounts(
                        row.count("input_uncached"),
                        row.count("cache_read"),
                        row.count(row.has(OLDER_WRITES) ? OLDER_WRITES : "cache_write_5m"),
                        row.count("cache_write_1h"),
                        row.count("output"),
                        0);
        String model = row.text("model");
        long hour = row.time("hour_utc");
        if (model.equals(ALL)) {
            events.drop(DropReason.CONTAINER);
            peak(row, hour, events);
            return;
        }
        events.add(
                Digest.of(hour, model, row.text("ctx_bucket"), row.text("out_bucket")),
                UsageEvent.bucket(
                                source(),
                                model,
                                hour,
                                Span.HOUR,
                                row.countOrUnknown("requests"),
                                tokens)
                        .withDuration(row.countOrUnknown("busy_ms"))
                        .withBounds(
                                bound(row.text("ctx_bucket")),
                                outputBound(row.text("out_bucket"))));
    }

    /// A label that is not understood bounds nothing: its requests may be of any length.
    private static long outputBound(String label) {
        long bound = bound(label);
        return bound == UsageEvent.UNKNOWN ? Long.MAX_VALUE : bound;
    }

    private static void peak(UsageRecord row, long hour, KeyedEvents events) {
        if (hour != RecordTime.NONE) {
            events.add(
                    Digest.of(hour),
                    new UsagePeak(
                            hour,
                            row.count("peak_req_min"),
                            row.count("peak_tok_min"),
                            row.count("peak_busy_ms_min"),
                            row.count("users")));
        }
    }

    /// The upper bound that a label states; none where it is not understood.
    static long bound(String label) {
        String text = label.strip().toLowerCase(Locale.ROOT);
        if (text.equals("more") || text.startsWith(">") || text.endsWith("+")) {
            return Long.MAX_VALUE;
        }
        Matcher bound = BOUND.matcher(text);
        if (!bound.matches()) {
            return UsageEvent.UNKNOWN;
        }
        long number = Long.parseLong(bound.group(1));
        return switch (bound.group(2)) {
            case "k" -> number * 1000;
            case "m" -> number * 1_000_000;
            default -> number;
        };
    }
}
