package tco.imports.usage.gateway;

import java.util.ArrayList;
import java.util.List;
import tco.imports.usage.input.Attributes;
import tco.imports.usage.input.RecordTime;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.input.Wanted;
import tco.imports.usage.source.Digest;
import tco.imports.usage.source.KeyedEvents;
import tco.imports.usage.source.KeyedReader;
import tco.imports.usage.source.SourceReader.FileFacts;
import tco.model.usage.TokenCounts;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageSource;

/// OpenTelemetry's JSON, whole or in lines: Claude Code's events of a request, and spans and log
/// records of generative AI. Metrics repeat them and are never read.
public final class OtlpReader extends KeyedReader {
    private static final String CLAUDE = "claude_code.";
    private static final String REQUEST = "api_request";

    @Override
    public UsageSource source() {
        return UsageSource.OTLP;
    }

    @Override
    public Wanted wanted() {
        List<String> paths = new ArrayList<>(List.of("resourceMetrics"));
        String log = "resourceLogs.scopeLogs.logRecords.";
        String span = "resourceSpans.scopeSpans.spans.";
        for (String record : List.of(log, span)) {
            paths.add(record + "attributes.key");
            for (String type : List.of("stringValue", "intValue", "doubleValue", "boolValue")) {
                paths.add(record + "attributes.value." + type);
            }
        }
        for (String key :
                List.of("timeUnixNano", "observedTimeUnixNano", "body.stringValue", "eventName")) {
            paths.add(log + key);
        }
        paths.add(span + "startTimeUnixNano");
        paths.add(span + "endTimeUnixNano");
        return Wanted.paths(paths.toArray(String[]::new));
    }

    @Override
    public boolean recognises(UsageRecord record) {
        return record.has("resourceLogs")
                || record.has("resourceSpans")
                || record.has("resourceMetrics");
    }

    @Override
    protected void read(UsageRecord record, FileFacts file, KeyedEvents events) {
        for (UsageRecord resource : record.objects("resourceLogs")) {
            for (UsageRecord scope : resource.objects("scopeLogs")) {
                events.each(scope.objects("logRecords"), it -> log(it, events));
            }
        }
        for (UsageRecord resource : record.objects("resourceSpans")) {
            for (UsageRecord scope : resource.objects("scopeSpans")) {
                events.each(scope.objects("spans"), it -> span(it, events));
            }
        }
    }

    private void span(UsageRecord span, KeyedEvents events) {
        UsageRecord attributes = Attributes.of(span.objects("attributes"));
        if (GenAiUsage.isIn(attributes)) {
            long start = span.time("startTimeUnixNano");
            long end = span.time("endTimeUnixNano");
            boolean timed = start != RecordTime.NONE && end >= start;
            long duration = timed ? (end - start) / 1000 : UsageEvent.UNKNOWN;
            GenAiUsage.read(attributes, source(), start, duration, events);
        }
    }

    private void log(UsageRecord log, KeyedEvents events) {
        UsageRecord attributes = Attributes.of(log.objects("attributes"));
        long written = log.time("timeUnixNano");
        boolean unwritten = written == RecordTime.NONE || written == 0;
        long time = unwritten ? log.time("observedTimeUnixNano") : written;
        String name = attributes.text("event.name");
        String body = log.object("body").text("stringValue");
        if (isRequest(name.isEmpty() ? log.text("eventName") : name, body)) {
            request(attributes, time, events);
        } else if (GenAiUsage.isIn(attributes)) {
            GenAiUsage.read(attributes, source(), time, UsageEvent.UNKNOWN, events);
        }
    }

    /// An event's name stands in an attribute, since OpenTelemetry's protocol 1.5 in the record.
    private static boolean isRequest(String name, String body) {
        return body.equals(CLAUDE + REQUEST)
                || name.equals(CLAUDE + REQUEST)
                || (name.equals(REQUEST) && (body.isEmpty() || body.startsWith(CLAUDE)));
    }

    /// Claude Code's input is without the cache.
    private void request(UsageRecord attributes, long time, KeyedEvents events) {
        TokenCounts tokens =
                new TokenCounts(
                        attributes.count("input_tokens"),
                        attributes.count("cache_read_tokens"),
                        attributes.count("cache_creation_tokens"),
                        0,
                        attributes.count("output_tokens"),
                        0);
        String id = attributes.text("request_id");
        String model = attributes.text("model");
        String speed = attributes.text("speed");
        UsageEvent event =
                UsageEvent.request(source(), model, time, tokens)
                        .withDuration(attributes.countOrUnknown("duration_ms"))
                        .withRecordedUsd(attributes.number("cost_usd"))
                        .withSpeed(speed.equals("standard") || speed.equals("normal") ? "" : speed)
                        .withSession(attributes.text("session.id"))
                        .withUser(attributes.firstText("user.email", "user.id"))
                        .withRequestKey(Digest.ofRequest(id));
        events.add(id.isEmpty() ? Digest.of(time, model, tokens) : Digest.of("request", id), event);
    }
}
