package tco.imports.usage.report;

import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.source.Digest;
import tco.imports.usage.source.KeyedEvents;
import tco.model.usage.DropReason;
import tco.model.usage.TokenCounts;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageSource;

/// Rows of the CSV that Anthropic's console exports: an hour or a day, model and key each.
final class AnthropicConsole {
    private static final String INPUT = "usage_input_tokens_";

    private AnthropicConsole() {}

    static void row(UsageRecord row, KeyedEvents events) {
        Span span = Span.ofText(row.text("usage_date_utc"));
        TokenCounts tokens =
                new TokenCounts(
                        row.count(INPUT + "no_cache"),
                        row.count(INPUT + "cache_read"),
                        row.count(INPUT + "cache_write_5m"),
                        row.count(INPUT + "cache_write_1h"),
                        row.count("usage_output_tokens"),
                        0);
        if (tokens.total() == 0) {
            events.drop(DropReason.NO_USAGE);
            return;
        }
        String model = row.text("model_version");
        String type = row.text("usage_type");
        UsageEvent event =
                UsageEvent.bucket(
                                UsageSource.ANTHROPIC_USAGE,
                                model,
                                span.startMicros(),
                                span.seconds(),
                                UsageEvent.UNKNOWN,
                                tokens)
                        .withBatch(type.equalsIgnoreCase("batch"))
                        .withSpeed(Speeds.ofTier(type));
        events.add(
                Digest.of(
                        "console",
                        span,
                        model,
                        row.text("api_key"),
                        row.text("workspace"),
                        type,
                        row.text("context_window"),
                        row.text("inference_geo"),
                        row.text("speed")),
                event);
    }
}
