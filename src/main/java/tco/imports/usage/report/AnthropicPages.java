package tco.imports.usage.report;

import java.util.ArrayList;
import java.util.List;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.source.CacheWrites;
import tco.imports.usage.source.Digest;
import tco.imports.usage.source.KeyedEvents;
import tco.model.usage.TokenCounts;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageMoney;
import tco.model.usage.UsageSource;

/// Buckets of Anthropic's usage report, which count no requests, and of its cost report, in cents.
final class AnthropicPages {
    private static final List<String> DIMENSIONS =
            List.of(
                    "model",
                    "workspace_id",
                    "api_key_id",
                    "account_id",
                    "service_account_id",
                    "service_tier",
                    "context_window",
                    "inference_geo",
                    "speed",
                    "cost_type",
                    "token_type",
                    "description");

    static final List<String> KEYS = keys();

    private AnthropicPages() {}

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(DIMENSIONS);
        keys.addAll(List.of("amount", "currency", "uncached_input_tokens", "output_tokens"));
        keys.addAll(List.of("cache_read_input_tokens", "cache_creation_input_tokens"));
        keys.add("cache_creation.ephemeral_5m_input_tokens");
        keys.add("cache_creation.ephemeral_1h_input_tokens");
        return keys;
    }

    static void bucket(UsageRecord bucket, KeyedEvents events) {
        Span span = Span.of(bucket.time("starting_at"), bucket.time("ending_at"));
        events.each(
                bucket.objects("results"),
                row -> {
                    if (row.has("amount")) {
                        cost(row, span, events);
                    } else {
                        usage(row, span, events);
                    }
                });
    }

    private static Digest key(UsageRecord row, Span span) {
        List<Object> parts = new ArrayList<>(List.of(span));
        DIMENSIONS.forEach(dimension -> parts.add(row.text(dimension)));
        return Digest.of(parts.toArray());
    }

    private static void cost(UsageRecord row, Span span, KeyedEvents events) {
        if (ReportedCost.isDollars(row.text("currency")) && span.isTimed()) {
            double usd = ReportedCost.ofCents(row.number("amount"));
            UsageMoney money = new UsageMoney(UsageSource.ANTHROPIC_USAGE, span.startMicros(), usd);
            ReportedCost.add(key(row, span), money, events);
        }
    }

    private static void usage(UsageRecord row, Span span, KeyedEvents events) {
        UsageRecord split = row.object("cache_creation");
        CacheWrites writes =
                CacheWrites.of(
                        row.count("cache_creation_input_tokens"),
                        split.count("ephemeral_5m_input_tokens"),
                        split.count("ephemeral_1h_input_tokens"));
        TokenCounts tokens =
                new TokenCounts(
                        row.count("uncached_input_tokens"),
                        row.count("cache_read_input_tokens"),
                        writes.shortLived(),
                        writes.longLived(),
                        row.count("output_tokens"),
                        0);
        if (tokens.total() > 0) {
            String speed = row.text("speed");
            String tier = row.text("service_tier");
            UsageEvent event =
                    UsageEvent.bucket(
                                    UsageSource.ANTHROPIC_USAGE,
                                    row.text("model"),
                                    span.startMicros(),
                                    span.seconds(),
                                    UsageEvent.UNKNOWN,
                                    tokens)
                            .withBatch(tier.equals("batch"))
                            .withSpeed(
                                    speed.equals("fast") ? speed : ReportedCost.speedOfTier(tier));
            events.add(key(row, span), event);
        }
    }
}
