package tco.imports.usage.report;

import java.util.ArrayList;
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

/// OpenRouter's activity, as JSON or CSV: a row a day, model, endpoint and provider, without a
/// split by cache.
public final class OpenRouterReader extends KeyedReader {
    private static final List<String> KEYS =
            List.of(
                    "date",
                    "model",
                    "model_permaslug",
                    "endpoint_id",
                    "provider_name",
                    "requests",
                    "usage",
                    "prompt_tokens",
                    "completion_tokens",
                    "reasoning_tokens");

    @Override
    public UsageSource source() {
        return UsageSource.OPENROUTER;
    }

    @Override
    public Wanted wanted() {
        List<String> paths = new ArrayList<>(KEYS);
        KEYS.forEach(key -> paths.add("data." + key));
        return Wanted.paths(paths.toArray(String[]::new));
    }

    @Override
    public boolean recognises(UsageRecord record) {
        return record.rows("data").getFirst().has("model_permaslug");
    }

    @Override
    public boolean recognisesColumns(Set<String> columns) {
        return columns.containsAll(List.of("model_permaslug", "prompt_tokens"));
    }

    @Override
    protected void read(UsageRecord record, FileFacts file, KeyedEvents events) {
        events.each(record.rows("data"), row -> row(row, events));
    }

    private void row(UsageRecord row, KeyedEvents events) {
        TokenCounts tokens =
                new TokenCounts(
                        row.count("prompt_tokens"),
                        0,
                        0,
                        0,
                        row.count("completion_tokens"),
                        row.count("reasoning_tokens"));
        if (tokens.total() == 0) {
            events.drop(DropReason.NO_USAGE);
            return;
        }
        UsageEvent event =
                UsageEvent.bucket(
                                source(),
                                row.firstText("model", "model_permaslug"),
                                row.time("date"),
                                Span.DAY,
                                row.countOrUnknown("requests"),
                                tokens)
                        .withRecordedUsd(row.number("usage"));
        events.add(
                Digest.of(
                        event.timeMicros(),
                        row.text("model"),
                        row.text("model_permaslug"),
                        row.text("endpoint_id"),
                        row.text("provider_name")),
                event);
    }
}
