package tco.imports.usage.agent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/// Sessions of Gemini CLI: one document with all messages, or lines that add to them and set them
/// anew. What was taken back was paid all the same: of a message its largest version counts.
public final class GeminiCliReader implements SourceReader<GeminiCliReader.Reading> {
    private static final List<String> MESSAGE =
            List.of(
                    "id",
                    "type",
                    "timestamp",
                    "model",
                    "tokens.input",
                    "tokens.output",
                    "tokens.cached",
                    "tokens.thoughts",
                    "tokens.tool",
                    "tokens.total");

    @Override
    public UsageSource source() {
        return UsageSource.GEMINI_CLI;
    }

    @Override
    public Wanted wanted() {
        List<String> paths = new ArrayList<>(List.of("sessionId", "projectHash", "$set.sessionId"));
        for (String place : List.of("", "messages.", "$set.messages.")) {
            MESSAGE.forEach(key -> paths.add(place + key));
        }
        return Wanted.paths(paths.toArray(String[]::new));
    }

    @Override
    public boolean recognises(UsageRecord record) {
        return (record.has("sessionId") && record.has("projectHash"))
                || record.hasObject("$set")
                || isAnswer(record)
                || record.objects("messages").stream().anyMatch(GeminiCliReader::isAnswer);
    }

    private static boolean isAnswer(UsageRecord message) {
        return message.text("type").equals("gemini");
    }

    @Override
    public Reading open(FileFacts file) {
        return new Reading();
    }

    @Override
    public void settle(List<Reading> files, UsageTally tally) {
        Map<Digest, Message> versions = new HashMap<>();
        KeyedEvents all = new KeyedEvents();
        for (Reading file : files) {
            all.addAll(file.events);
            for (Message message : file.messages) {
                Message before = versions.putIfAbsent(message.id, message);
                if (before != null) {
                    all.drop(DropReason.REPEAT);
                    versions.put(message.id, Message.counting(before, message));
                }
            }
        }
        versions.values().forEach(message -> all.add(message.copy, message.event));
        all.settle(tally);
    }

    /// An answer in one of its versions.
    ///
    /// @param id in its session, where no other has it
    /// @param copy what it has in common with a copy in another session: its id and time
    private record Message(Digest id, Digest copy, UsageEvent event) {
        static Message counting(Message one, Message other) {
            return UsageEvent.LARGEST_EARLIEST.compare(one.event, other.event) <= 0 ? one : other;
        }
    }

    /// One session file.
    public static final class Reading implements FileReading {
        private final KeyedEvents events = new KeyedEvents();
        private final List<Message> messages = new ArrayList<>();
        private String session = "";

        @Override
        public void read(UsageRecord record) {
            UsageRecord set = record.object("$set");
            if (record.has("sessionId")) {
                session = record.text("sessionId");
            }
            events.each(record.objects("messages"), this::message);
            events.each(set.objects("messages"), this::message);
            message(record);
        }

        private void message(UsageRecord message) {
            if (!isAnswer(message)) {
                return;
            }
            if (!message.hasObject("tokens")) {
                events.drop(DropReason.NO_USAGE);
                return;
            }
            UsageEvent event =
                    UsageEvent.request(
                                    UsageSource.GEMINI_CLI,
                                    message.text("model"),
                                    message.time("timestamp"),
                                    tokens(message.object("tokens")))
                            .withSession(session);
            String id = message.text("id");
            if (id.isEmpty()) {
                events.addWithoutKey(event);
            } else {
                messages.add(
                        new Message(
                                Digest.of(session, id), Digest.of(id, event.timeMicros()), event));
            }
        }

        /// Input includes what was cached, unless the total proves that it does not.
        private static TokenCounts tokens(UsageRecord usage) {
            long input = usage.count("input");
            long cached = usage.count("cached");
            long thoughts = usage.count("thoughts");
            long tool = usage.count("tool");
            long beside = usage.count("output") + thoughts + tool;
            boolean net = cached > 0 && usage.count("total") == input + cached + beside;
            return new TokenCounts(
                    (net ? input : Math.max(0, input - cached)) + tool,
                    net ? cached : Math.min(cached, input),
                    0,
                    0,
                    usage.count("output") + thoughts,
                    thoughts);
        }
    }
}
