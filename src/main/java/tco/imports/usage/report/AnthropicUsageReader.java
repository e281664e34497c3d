package tco.imports.usage.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/// Anthropic's reports: pages of usage, of cost and of Claude Code, and the CSV of its console.
public final class AnthropicUsageReader extends KeyedReader {
    private static final String CONSOLE_INPUT = "usage_input_tokens_";

    @Override
    public UsageSource source() {
        return UsageSource.ANTHROPIC_USAGE;
    }

    @Override
    public Wanted wanted() {
        List<String> paths = new ArrayList<>(List.of("data.starting_at", "data.ending_at"));
        AnthropicPages.KEYS.forEach(key -> paths.add("data.results." + key));
        ClaudeCodeReport.KEYS.forEach(key -> paths.add("data." + key));
        return Wanted.paths(paths.toArray(String[]::new));
    }

    @Override
    public boolean recognises(UsageRecord page) {
        return page.objects("data").stream()
                .anyMatch(it ->
                        (it.has("starting_at") && it.has("ending_at"))
                                || (it.has("date") && it.hasObject("actor")));
    }

    @Override
    public boolean recognisesColumns(Set<String> columns) {
        return columns.containsAll(List.of("usage_date_utc", "usage_input_tokens_no_cache"));
    }

    @Override
    protected void read(UsageRecord record, FileFacts file, KeyedEvents events) {
        if (record.has("usage_date_utc")) {
            row(record, events);
        }
        events.each(
                record.objects("data"),
                it -> {
                    if (it.hasObject("actor")) {
                        ClaudeCodeReport.read(it, events);
                    } else {
                        AnthropicPages.bucket(it, events);
                    }
                });
    }

    /// A row of the CSV that the console exports: an hour or a day, model and key each.
    private static void row(UsageRecord row, KeyedEvents events) {
        Span span = Span.ofText(row.text("usage_date_utc"));
        TokenCounts tokens =
                new TokenCounts(
                        row.count(CONSOLE_INPUT + "no_cache"),
                        row.count(CONSOLE_INPUT + "cache_read"),
                        row.count(CONSOLE_INPUT + "cache_write_5m"),
                        row.count(CONSOLE_INPUT + "cache_write_1h"),
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
                        .withSpeed(ReportedCost.speedOfTier(type));
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
