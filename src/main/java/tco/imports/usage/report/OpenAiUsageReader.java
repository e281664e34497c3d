package tco.imports.usage.report;

import java.util.ArrayList;
import java.util.List;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.input.Wanted;
import tco.imports.usage.source.Digest;
import tco.imports.usage.source.KeyedEvents;
import tco.imports.usage.source.KeyedReader;
import tco.imports.usage.source.SourceReader.FileFacts;
import tco.model.usage.TokenCounts;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageMoney;
import tco.model.usage.UsageSource;

/// Pages of OpenAI's usage report and of its cost report: buckets, each with a row for each group.
public final class OpenAiUsageReader extends KeyedReader {
    private static final List<String> DIMENSIONS =
            List.of("object", "project_id", "user_id", "api_key_id", "model", "service_tier");

    @Override
    public UsageSource source() {
        return UsageSource.OPENAI_USAGE;
    }

    @Override
    public Wanted wanted() {
        List<String> paths =
                new ArrayList<>(List.of("data.object", "data.start_time", "data.end_time"));
        List<String> keys = new ArrayList<>(DIMENSIONS);
        keys.addAll(List.of("batch", "line_item", "amount.value", "amount.currency"));
        keys.addAll(List.of("input_tokens", "output_tokens", "num_model_requests"));
        keys.add("input_cached_tokens");
        keys.add("input_cache_write_tokens");
        keys.add("input_cache_write_12h_tokens");
        keys.forEach(key -> paths.add("data.results." + key));
        return Wanted.paths(paths.toArray(String[]::new));
    }

    @Override
    public boolean recognises(UsageRecord page) {
        return page.objects("data").stream()
                .anyMatch(bucket -> bucket.has("start_time") && bucket.has("end_time"));
    }

    @Override
    protected void read(UsageRecord page, FileFacts file, KeyedEvents events) {
        events.each(
                page.objects("data"),
                bucket -> {
                    Span span = Span.of(bucket.time("start_time"), bucket.time("end_time"));
                    events.each(bucket.objects("results"), row -> row(row, span, events));
                });
    }

    private void row(UsageRecord row, Span span, KeyedEvents events) {
        List<Object> key = new ArrayList<>(List.of(span));
        DIMENSIONS.forEach(dimension -> key.add(row.text(dimension)));
        key.add(row.isTrue("batch"));
        if (row.hasObject("amount")) {
            UsageRecord amount = row.object("amount");
            key.add(row.text("line_item"));
            if (ReportedCost.isDollars(amount.text("currency")) && span.isTimed()) {
                UsageMoney money =
                        new UsageMoney(source(), span.startMicros(), amount.number("value"));
                ReportedCost.add(Digest.of(key.toArray()), money, events);
            }
            return;
        }
        TokenCounts tokens =
                TokenCounts.ofInputWithCache(
                        row.count("input_tokens"),
                        row.count("input_cached_tokens"),
                        row.count("input_cache_write_tokens"),
                        row.count("input_cache_write_12h_tokens"),
                        row.count("output_tokens"),
                        0);
        long requests = row.countOrUnknown("num_model_requests");
        if (tokens.total() > 0 || requests > 0) {
            UsageEvent event =
                    UsageEvent.bucket(
                                    source(),
                                    row.text("model"),
                                    span.startMicros(),
                                    span.seconds(),
                                    requests,
                                    tokens)
                            .withBatch(row.isTrue("batch"))
                            .withSpeed(ReportedCost.speedOfTier(row.text("service_tier")))
                            .withUser(row.text("user_id"));
            events.add(Digest.of(key.toArray()), event);
        }
    }
}
