package tco.imports.usage.report;

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

/// GitHub's AI usage report with its columns of tokens, and Copilot's metrics of a day and person,
/// which have no split by cache.
public final class GithubAiReader extends KeyedReader {
    private static final String NO_CACHE_SPLIT =
            "Copilot's metrics do not tell what the cache gave: the hit rate is a lower bound.";
    private static final List<String> SHORT =
            List.of("input", "output", "cache_read", "cache_write");
    private static final List<String> LONG =
            List.of(
                    "total_input_tokens",
                    "total_output_tokens",
                    "total_cache_read_tokens",
                    "total_cache_creation_tokens");

    @Override
    public UsageSource source() {
        return UsageSource.GITHUB_AI;
    }

    @Override
    public Wanted wanted() {
        return Wanted.paths(
                "day",
                "enterprise_id",
                "organization_id",
                "user_login",
                "totals_by_cli.request_count",
                "totals_by_cli.token_usage.prompt_tokens_sum",
                "totals_by_cli.token_usage.output_tokens_sum");
    }

    @Override
    public boolean recognises(UsageRecord record) {
        return record.has("day")
                && (record.hasObject("totals_by_cli")
                        || (record.has("user_login") && record.has("enterprise_id")));
    }

    @Override
    public boolean recognisesColumns(Set<String> columns) {
        return columns.contains("gross_amount")
                && (columns.containsAll(SHORT) || columns.containsAll(LONG));
    }

    @Override
    protected void read(UsageRecord record, FileFacts file, KeyedEvents events) {
        if (record.has("gross_amount")) {
            row(record, record.has(LONG.getFirst()) ? LONG : SHORT, events);
        } else if (record.hasObject("totals_by_cli")) {
            metrics(record, events);
        }
    }

    private void row(UsageRecord row, List<String> columns, KeyedEvents events) {
        TokenCounts tokens =
                new TokenCounts(
                        row.count(columns.get(0)),
                        row.count(columns.get(2)),
                        row.count(columns.get(3)),
                        0,
                        row.count(columns.get(1)),
                        0);
        if (tokens.total() == 0) {
            events.drop(DropReason.NO_USAGE);
            return;
        }
        Span span = Span.ofText(row.text("date"));
        events.addWithoutKey(
                UsageEvent.bucket(
                                source(),
                                row.text("model"),
                                span.startMicros(),
                                span.seconds(),
                                UsageEvent.UNKNOWN,
                                tokens)
                        .withRecordedUsd(row.number("gross_amount"))
                        .withUser(row.firstText("username", "user")));
    }

    private void metrics(UsageRecord record, KeyedEvents events) {
        UsageRecord totals = record.object("totals_by_cli");
        UsageRecord usage = totals.object("token_usage");
        TokenCounts tokens =
                new TokenCounts(
                        usage.count("prompt_tokens_sum"),
                        0,
                        0,
                        0,
                        usage.count("output_tokens_sum"),
                        0);
        if (tokens.total() == 0) {
            events.drop(DropReason.NO_USAGE);
            return;
        }
        events.warn(NO_CACHE_SPLIT);
        String user = record.text("user_login");
        UsageEvent event =
                UsageEvent.bucket(
                                source(),
                                "",
                                record.time("day"),
                                Span.DAY,
                                totals.countOrUnknown("request_count"),
                                tokens)
                        .withUser(user);
        events.add(
                Digest.of(
                        event.timeMicros(),
                        user,
                        record.text("enterprise_id"),
                        record.text("organization_id")),
                event);
    }
}
