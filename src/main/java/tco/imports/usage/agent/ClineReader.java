package tco.imports.usage.agent;

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

/// Tasks of Cline and of what was made from it (Roo Code, Kilo Code): an array of messages, of
/// which some tell in a text what a request took; and the sessions of Cline's program, whose
/// messages carry metrics.
public final class ClineReader extends KeyedReader {
    private static final String REQUEST = "api_req_started";

    /// Ends the kind of a message with the sum of an agent that the task has started.
    private static final String SUM_OF_ANOTHER = "_usage";

    private static final String DELETED = "deleted_api_reqs";

    @Override
    public UsageSource source() {
        return UsageSource.CLINE;
    }

    @Override
    public Wanted wanted() {
        return Wanted.paths(
                        "ts",
                        "say",
                        "ask",
                        "modelInfo.modelId",
                        "text.tokensIn",
                        "text.tokensOut",
                        "text.cacheWrites",
                        "text.cacheReads",
                        "text.cost",
                        "messages.ts",
                        "messages.role",
                        "messages.modelInfo.id",
                        "messages.metrics.inputTokens",
                        "messages.metrics.outputTokens",
                        "messages.metrics.cacheReadTokens",
                        "messages.metrics.cacheWriteTokens",
                        "messages.metrics.cost")
                .embedded("text");
    }

    @Override
    public boolean recognises(UsageRecord record) {
        return (record.has("ts") && (record.has("say") || record.has("ask")))
                || record.objects("messages").stream()
                        .anyMatch(message -> message.has("ts") && message.has("role"));
    }

    @Override
    protected void read(UsageRecord record, FileFacts file, KeyedEvents events) {
        String kind = record.text("say");
        if (kind.equals(REQUEST) || kind.endsWith(SUM_OF_ANOTHER)) {
            said(record, 1, events);
        } else if (kind.equals(DELETED)) {
            said(record, 0, events);
        } else {
            events.each(record.objects("messages"), it -> message(it, events));
        }
    }

    /// The four counts are disjoint.
    private void said(UsageRecord record, long requests, KeyedEvents events) {
        UsageRecord usage = record.object("text");
        TokenCounts tokens =
                new TokenCounts(
                        usage.count("tokensIn"),
                        usage.count("cacheReads"),
                        usage.count("cacheWrites"),
                        0,
                        usage.count("tokensOut"),
                        0);
        UsageRecord model = record.object("modelInfo");
        count(record, record.text("say"), model.text("modelId"), requests, tokens, usage, events);
    }

    /// Input includes the cache.
    private void message(UsageRecord message, KeyedEvents events) {
        if (!message.hasObject("metrics")) {
            return;
        }
        UsageRecord usage = message.object("metrics");
        TokenCounts tokens =
                TokenCounts.ofInputWithCache(
                        usage.count("inputTokens"),
                        usage.count("cacheReadTokens"),
                        usage.count("cacheWriteTokens"),
                        0,
                        usage.count("outputTokens"),
                        0);
        String model = message.object("modelInfo").text("id");
        count(message, "message", model, 1, tokens, usage, events);
    }

    private void count(
            UsageRecord record,
            String kind,
            String model,
            long requests,
            TokenCounts tokens,
            UsageRecord usage,
            KeyedEvents events) {
        if (tokens.total() == 0) {
            events.drop(DropReason.NO_USAGE);
            return;
        }
        UsageEvent event =
                UsageEvent.bucket(source(), model, record.time("ts"), 0, requests, tokens)
                        .withRecordedUsd(usage.number("cost"));
        events.add(Digest.of(kind, event.timeMicros(), model, tokens), event);
    }
}
