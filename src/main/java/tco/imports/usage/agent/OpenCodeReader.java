package tco.imports.usage.agent;

import java.util.ArrayList;
import java.util.List;
import tco.imports.usage.input.RecordTime;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.input.Wanted;
import tco.imports.usage.source.Digest;
import tco.imports.usage.source.KeyedEvents;
import tco.imports.usage.source.SourceReader;
import tco.imports.usage.source.SourceReader.FileFacts;
import tco.imports.usage.source.SourceReader.FileReading;
import tco.imports.usage.source.UsageTally;
import tco.model.usage.DropReason;
import tco.model.usage.TokenCounts;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageSource;

/// OpenCode's messages: a file each, or rows of its database, which keeps what a file holds in a
/// column `data`. A fork copies its parent's messages under new ids.
public final class OpenCodeReader implements SourceReader<OpenCodeReader.Reading> {
    @Override
    public UsageSource source() {
        return UsageSource.OPENCODE;
    }

    @Override
    public Wanted wanted() {
        List<String> paths = new ArrayList<>(List.of("id", "sessionID", "type", "time_created"));
        for (String place : List.of("", "data.")) {
            for (String key : List.of("role", "modelID", "model.id", "cost", "time.created")) {
                paths.add(place + key);
            }
            paths.add(place + "time.completed");
            for (String key : List.of("input", "output", "reasoning", "total")) {
                paths.add(place + "tokens." + key);
            }
            paths.add(place + "tokens.cache.read");
            paths.add(place + "tokens.cache.write");
        }
        return Wanted.paths(paths.toArray(String[]::new));
    }

    @Override
    public List<String> projectKeys() {
        return List.of("path.cwd", "data.path.cwd");
    }

    @Override
    public boolean recognises(UsageRecord record) {
        return record.has("sessionID")
                && (record.hasObject("data") || record.has("role") || record.hasObject("tokens"));
    }

    @Override
    public Reading open(FileFacts file) {
        return new Reading(file, new KeyedEvents());
    }

    /// Copies have the time, model and counts of what they copy.
    @Override
    public void settle(List<Reading> files, UsageTally tally) {
        KeyedEvents messages = new KeyedEvents();
        files.forEach(file -> messages.addAll(file.events()));
        UsageTally byId = new UsageTally();
        messages.settle(byId);
        KeyedEvents copies = new KeyedEvents();
        for (UsageEvent event : byId.events()) {
            copies.add(Digest.of(event.timeMicros(), event.model(), event.tokens()), event);
        }
        copies.settle(tally);
        byId.dropped().forEach(tally::drop);
    }

    /// The messages of a file.
    public record Reading(FileFacts file, KeyedEvents events) implements FileReading {
        @Override
        public void read(UsageRecord record) {
            UsageRecord message = record.hasObject("data") ? record.object("data") : record;
            boolean answer =
                    message.text("role").equals("assistant")
                            || record.text("type").equals("assistant");
            if (!answer) {
                return;
            }
            TokenCounts tokens = tokens(message.object("tokens"));
            if (tokens.total() == 0) {
                events.drop(DropReason.NO_USAGE);
                return;
            }
            UsageRecord time = message.object("time");
            long created = time.has("created") ? time.time("created") : record.time("time_created");
            UsageEvent event =
                    UsageEvent.request(UsageSource.OPENCODE, model(message), created, tokens)
                            .withDuration(duration(created, time))
                            .withRecordedUsd(message.number("cost"))
                            .withSession(record.text("sessionID"));
            if (file.projects()) {
                event = event.withProject(message.object("path").text("cwd"));
            }
            String id = record.text("id");
            if (id.isEmpty()) {
                events.addWithoutKey(event);
            } else {
                events.add(Digest.of(id), event);
            }
        }

        private static String model(UsageRecord message) {
            String model = message.text("modelID");
            return model.isEmpty() ? message.object("model").text("id") : model;
        }

        private static long duration(long created, UsageRecord time) {
            long completed = time.time("completed");
            return created != RecordTime.NONE && completed >= created
                    ? (completed - created) / 1000
                    : UsageEvent.UNKNOWN;
        }

        /// Reasoning stands beside output, unless the total proves that it is a part of it.
        private static TokenCounts tokens(UsageRecord usage) {
            UsageRecord cache = usage.object("cache");
            long input = usage.count("input");
            long output = usage.count("output");
            long reasoning = usage.count("reasoning");
            long read = cache.count("read");
            long write = cache.count("write");
            boolean inside = usage.count("total") == input + output + read + write;
            return new TokenCounts(
                    input, read, write, 0, inside ? output : output + reasoning, reasoning);
        }
    }
}
