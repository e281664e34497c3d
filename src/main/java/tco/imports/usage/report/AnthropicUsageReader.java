package tco.imports.usage.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.input.Wanted;
import tco.imports.usage.source.FileFacts;
import tco.imports.usage.source.KeyedEvents;
import tco.imports.usage.source.KeyedReader;
import tco.imports.usage.source.Rows;
import tco.model.usage.UsageSource;

/// Anthropic's reports: pages of usage, of cost and of Claude Code, and the CSV of its console.
public final class AnthropicUsageReader extends KeyedReader {
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
            AnthropicConsole.row(record, events);
        }
        Rows.each(
                record.objects("data"),
                events,
                it -> {
                    if (it.hasObject("actor")) {
                        ClaudeCodeReport.read(it, events);
                    } else {
                        AnthropicPages.bucket(it, events);
                    }
                });
    }
}
