package tco.imports.usage.agent;

import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.input.Wanted;
import tco.imports.usage.source.Digest;
import tco.imports.usage.source.KeyedEvents;
import tco.imports.usage.source.KeyedReader;
import tco.imports.usage.source.SourceReader.FileFacts;
import tco.model.usage.TokenCounts;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageSource;

/// Aider's analytics log, which its users opt into: JSON lines, one for each message sent.
public final class AiderReader extends KeyedReader {
    @Override
    public UsageSource source() {
        return UsageSource.AIDER;
    }

    @Override
    public Wanted wanted() {
        return Wanted.paths(
                "event",
                "user_id",
                "time",
                "properties.main_model",
                "properties.prompt_tokens",
                "properties.completion_tokens",
                "properties.cost",
                "properties.total_cost");
    }

    @Override
    public boolean recognises(UsageRecord record) {
        return record.has("event")
                && record.has("user_id")
                && record.has("time")
                && record.hasObject("properties");
    }

    /// The running total of the cost tells equal messages apart.
    @Override
    protected void read(UsageRecord record, FileFacts file, KeyedEvents events) {
        if (!record.text("event").equals("message_send")) {
            return;
        }
        UsageRecord message = record.object("properties");
        String model = message.text("main_model");
        String user = record.text("user_id");
        TokenCounts tokens =
                new TokenCounts(
                        message.count("prompt_tokens"),
                        0,
                        0,
                        0,
                        message.count("completion_tokens"),
                        0);
        UsageEvent event =
                UsageEvent.request(source(), model, record.time("time"), tokens)
                        .withRecordedUsd(message.number("cost"))
                        .withUser(user);
        events.add(
                Digest.of(user, event.timeMicros(), model, tokens, message.text("total_cost")),
                event);
    }
}
