package tco.imports.usage.gateway;

import java.util.List;
import java.util.Set;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.source.Digest;
import tco.imports.usage.source.KeyedEvents;
import tco.model.usage.DropReason;
import tco.model.usage.TokenCounts;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageSource;

/// The attributes in which OpenTelemetry's conventions for generative AI state the usage of a
/// request. Input includes the cache; a span that holds others states their sum.
public final class GenAiUsage {
    private static final String USAGE = "gen_ai.usage.";
    private static final String OPERATION = "gen_ai.operation.name";
    private static final Set<String> REQUESTS =
            Set.of("", "chat", "text_completion", "generate_content");

    /// The names of the attributes that are decoded.
    public static final List<String> NAMES =
            List.of(
                    OPERATION,
                    "gen_ai.request.model",
                    "gen_ai.response.model",
                    "gen_ai.response.id",
                    "gen_ai.conversation.id",
                    USAGE + "input_tokens",
                    USAGE + "output_tokens",
                    USAGE + "prompt_tokens",
                    USAGE + "completion_tokens",
                    USAGE + "cache_read.input_tokens",
                    USAGE + "cache_write.input_tokens",
                    USAGE + "cache_creation.input_tokens",
                    USAGE + "reasoning.output_tokens");

    private GenAiUsage() {}

    public static boolean isIn(UsageRecord attributes) {
        return attributes.keys().stream().anyMatch(name -> name.startsWith(USAGE));
    }

    /// Adds the request of a span or a log record, or drops it.
    public static void read(
            UsageRecord attributes,
            UsageSource source,
            long timeMicros,
            long durationMs,
            KeyedEvents events) {
        if (!REQUESTS.contains(attributes.text(OPERATION))) {
            events.drop(DropReason.CONTAINER);
            return;
        }
        TokenCounts tokens = tokens(attributes);
        if (tokens.total() == 0) {
            events.drop(DropReason.NO_USAGE);
            return;
        }
        String model = attributes.firstText("gen_ai.response.model", "gen_ai.request.model");
        UsageEvent event =
                UsageEvent.request(source, model, timeMicros, tokens)
                        .withDuration(durationMs)
                        .withSession(attributes.text("gen_ai.conversation.id"))
                        .withUser(attributes.firstText("user.email", "user.id", "enduser.id"));
        String id = attributes.text("gen_ai.response.id");
        events.add(
                id.isEmpty() ? Digest.of(timeMicros, model, tokens) : Digest.of("response", id),
                event);
    }

    private static TokenCounts tokens(UsageRecord attributes) {
        long input = attributes.count(USAGE + "input_tokens");
        long output = attributes.count(USAGE + "output_tokens");
        long write =
                Math.max(
                        attributes.count(USAGE + "cache_write.input_tokens"),
                        attributes.count(USAGE + "cache_creation.input_tokens"));
        return TokenCounts.ofInputWithCache(
                Math.max(input, attributes.count(USAGE + "prompt_tokens")),
                attributes.count(USAGE + "cache_read.input_tokens"),
                write,
                0,
                Math.max(output, attributes.count(USAGE + "completion_tokens")),
                attributes.count(USAGE + "reasoning.output_tokens"));
    }
}
