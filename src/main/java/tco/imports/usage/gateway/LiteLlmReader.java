package tco.imports.usage.gateway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tco.imports.usage.input.EmbeddedJson;
import tco.imports.usage.input.RecordTime;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.input.Wanted;
import tco.imports.usage.source.CacheWrites;
import tco.imports.usage.source.Digest;
import tco.imports.usage.source.KeyedEvents;
import tco.imports.usage.source.KeyedReader;
import tco.imports.usage.source.SourceReader.FileFacts;
import tco.model.usage.DropReason;
import tco.model.usage.TokenCounts;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageSource;

/// LiteLLM's table of spend logs, exported as JSON or CSV: a row a request.
public final class LiteLlmReader extends KeyedReader {
    private static final String METADATA = "metadata";
    private static final Wanted OF_METADATA = Wanted.paths(metadata("").toArray(String[]::new));

    @Override
    public UsageSource source() {
        return UsageSource.LITELLM;
    }

    @Override
    public Wanted wanted() {
        List<String> paths = new ArrayList<>();
        List<String> keys =
                List.of(
                        "request_id",
                        "call_type",
                        "spend",
                        "prompt_tokens",
                        "completion_tokens",
                        "startTime",
                        "endTime",
                        "model",
                        "user",
                        "session_id",
                        "status",
                        "cache_hit");
        for (String place : List.of("", "data.")) {
            keys.forEach(key -> paths.add(place + key));
            paths.addAll(metadata(place + METADATA + "."));
        }
        return Wanted.paths(paths.toArray(String[]::new))
                .embedded(METADATA)
                .embedded("data." + METADATA);
    }

    private static List<String> metadata(String place) {
        String usage = place + "usage_object.";
        String prompt = usage + "prompt_tokens_details.";
        String split = prompt + "cache_creation_token_details.";
        return List.of(
                place + "status",
                usage + "cache_read_input_tokens",
                usage + "cache_creation_input_tokens",
                usage + "completion_tokens_details.reasoning_tokens",
                prompt + "cached_tokens",
                split + "ephemeral_5m_input_tokens",
                split + "ephemeral_1h_input_tokens");
    }

    @Override
    public boolean recognises(UsageRecord record) {
        UsageRecord row = record.rows("data").getFirst();
        return row.has("request_id") && row.has("call_type");
    }

    @Override
    public boolean recognisesColumns(Set<String> columns) {
        return columns.containsAll(List.of("request_id", "call_type"));
    }

    @Override
    protected void read(UsageRecord record, FileFacts file, KeyedEvents events) {
        events.each(record.rows("data"), row -> row(row, events));
    }

    private void row(UsageRecord row, KeyedEvents events) {
        UsageRecord metadata = EmbeddedJson.of(row, METADATA, OF_METADATA);
        if (row.text("status").equals("failure") || metadata.text("status").equals("failure")) {
            events.drop(DropReason.FAILED);
            return;
        }
        if (row.isTrue("cache_hit")) {
            events.drop(DropReason.PROXY_CACHE);
            return;
        }
        TokenCounts tokens = tokens(row, metadata.object("usage_object"));
        if (tokens.total() == 0) {
            events.drop(DropReason.NO_USAGE);
            return;
        }
        long start = time(row, "startTime");
        long end = time(row, "endTime");
        boolean timed = start != RecordTime.NONE && end >= start;
        UsageEvent event =
                UsageEvent.request(source(), row.text("model"), start, tokens)
                        .withDuration(timed ? (end - start) / 1000 : UsageEvent.UNKNOWN)
                        .withRecordedUsd(row.number("spend"))
                        .withSession(row.text("session_id"))
                        .withUser(row.text("user"));
        String id = row.text("request_id");
        if (id.isEmpty()) {
            events.addWithoutKey(event);
        } else {
            events.add(Digest.of(id), event);
        }
    }

    /// The names of columns are in lower case.
    private static long time(UsageRecord row, String key) {
        return row.has(key) ? row.time(key) : row.time(key.toLowerCase(Locale.ROOT));
    }

    /// The prompt includes the cache, except where it is smaller: calls in Anthropic's form.
    private static TokenCounts tokens(UsageRecord row, UsageRecord usage) {
        UsageRecord details = usage.object("prompt_tokens_details");
        UsageRecord split = details.object("cache_creation_token_details");
        long read =
                Math.max(usage.count("cache_read_input_tokens"), details.count("cached_tokens"));
        CacheWrites writes =
                CacheWrites.of(
                        usage.count("cache_creation_input_tokens"),
                        split.count("ephemeral_5m_input_tokens"),
                        split.count("ephemeral_1h_input_tokens"));
        long prompt = row.count("prompt_tokens");
        long cache = read + writes.shortLived() + writes.longLived();
        return new TokenCounts(
                prompt < cache ? prompt : prompt - cache,
                read,
                writes.shortLived(),
                writes.longLived(),
                row.count("completion_tokens"),
                usage.object("completion_tokens_details").count("reasoning_tokens"));
    }
}
