package tco.imports.usage.agent;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tco.imports.usage.gateway.GenAiUsage;
import tco.imports.usage.input.MalformedRecordException;
import tco.imports.usage.input.RecordTime;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.source.Digest;
import tco.imports.usage.source.KeyedEvents;
import tco.imports.usage.source.SourceReader.FileReading;
import tco.imports.usage.source.UsageTally;
import tco.model.usage.DropReason;
import tco.model.usage.TokenCounts;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageSource;

/// A file of Copilot's command line: spans, or the events of a session.
final class CopilotFile implements FileReading {
    static final String MESSAGE = "assistant.message";
    private static final String SHUTDOWN = "session.shutdown";

    private final KeyedEvents spans = new KeyedEvents();
    private final KeyedEvents segments = new KeyedEvents();

    /// Messages that no shutdown has followed yet, with their session, and those that one has.
    private final Map<Digest, String> open = new HashMap<>();

    private final Set<Digest> ended = new HashSet<>();
    private String session = "";

    @Override
    public void read(UsageRecord record) {
        UsageRecord data = record.object("data");
        switch (record.text("type")) {
            case SHUTDOWN -> shutdown(data.object("modelMetrics"), record.time("timestamp"));
            case MESSAGE -> open.put(Digest.of(session, data.text("messageId")), session);
            default -> {
                if (data.has("sessionId")) {
                    session = data.text("sessionId");
                }
                if (GenAiUsage.isIn(record.object("attributes"))) {
                    span(record);
                }
            }
        }
    }

    private void span(UsageRecord record) {
        boolean span = record.has("startTime");
        long start = CopilotCliReader.time(record, span ? "startTime" : "hrTime");
        long end = CopilotCliReader.time(record, "endTime");
        boolean timed = start != RecordTime.NONE && end >= start;
        GenAiUsage.read(
                record.object("attributes"),
                UsageSource.COPILOT_CLI,
                start,
                timed ? (end - start) / 1000 : UsageEvent.UNKNOWN,
                spans);
    }

    /// The sums of each model since the last shutdown.
    private void shutdown(UsageRecord models, long time) {
        ended.addAll(open.keySet());
        open.clear();
        for (String model : models.keys()) {
            try {
                segment(model, models.object(model), time);
            } catch (MalformedRecordException broken) {
                segments.drop(DropReason.MALFORMED);
            }
        }
    }

    private void segment(String model, UsageRecord metrics, long time) {
        UsageRecord usage = metrics.object("usage");
        TokenCounts tokens =
                TokenCounts.ofInputWithCache(
                        usage.count("inputTokens"),
                        usage.count("cacheReadTokens"),
                        usage.count("cacheWriteTokens"),
                        0,
                        usage.count("outputTokens"),
                        0);
        if (tokens.total() == 0) {
            segments.drop(DropReason.NO_USAGE);
            return;
        }
        long requests = metrics.object("requests").countOrUnknown("count");
        segments.add(
                Digest.of(session, time, model, tokens),
                UsageEvent.bucket(UsageSource.COPILOT_CLI, model, time, 0, requests, tokens)
                        .withSession(session));
    }

    void addAll(CopilotFile other) {
        spans.addAll(other.spans);
        segments.addAll(other.segments);
        open.putAll(other.open);
        ended.addAll(other.ended);
    }

    /// Spans tell more than the sums of their session, which they cover.
    void settle(UsageTally tally) {
        UsageTally single = new UsageTally();
        spans.settle(single);
        Set<String> withSpans = new HashSet<>();
        for (UsageEvent event : single.events()) {
            withSpans.add(event.session());
            tally.add(event);
        }
        single.dropped().forEach(tally::drop);
        withSpans.remove("");
        UsageTally sums = new UsageTally();
        segments.settle(sums);
        for (UsageEvent event : sums.events()) {
            if (withSpans.contains(event.session())) {
                tally.drop(DropReason.COVERED);
            } else {
                tally.add(event);
            }
        }
        sums.dropped().forEach(tally::drop);
        open.keySet().removeAll(ended);
        open.values().removeAll(withSpans);
        tally.drop(DropReason.INCOMPLETE, open.size());
    }
}
