package tco.imports.usage.report;

import java.util.List;
import tco.imports.usage.input.UsageRecord;
import tco.imports.usage.source.Digest;
import tco.imports.usage.source.KeyedEvents;
import tco.model.usage.TokenCounts;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsageSource;

/// Anthropic's report on Claude Code: a row a day and person, with the tokens of each model and its
/// estimated cost in cents.
final class ClaudeCodeReport {
    static final List<String> KEYS =
            List.of(
                    "date",
                    "actor.email_address",
                    "actor.api_key_name",
                    "organization_id",
                    "customer_type",
                    "terminal_type",
                    "model_breakdown.model",
                    "model_breakdown.tokens.input",
                    "model_breakdown.tokens.output",
                    "model_breakdown.tokens.cache_read",
                    "model_breakdown.tokens.cache_creation",
                    "model_breakdown.estimated_cost.amount",
                    "model_breakdown.estimated_cost.currency");

    private ClaudeCodeReport() {}

    static void read(UsageRecord day, KeyedEvents events) {
        String user = day.object("actor").firstText("email_address", "api_key_name");
        events.each(day.objects("model_breakdown"), model -> model(day, user, model, events));
    }

    private static void model(
            UsageRecord day, String user, UsageRecord breakdown, KeyedEvents events) {
        UsageRecord usage = breakdown.object("tokens");
        TokenCounts tokens =
                new TokenCounts(
                        usage.count("input"),
                        usage.count("cache_read"),
                        usage.count("cache_creation"),
                        0,
                        usage.count("output"),
                        0);
        if (tokens.total() == 0) {
            return;
        }
        UsageRecord cost = breakdown.object("estimated_cost");
        String model = breakdown.text("model");
        UsageEvent event =
                UsageEvent.bucket(
                                UsageSource.ANTHROPIC_USAGE,
                                model,
                                day.time("date"),
                                Span.DAY,
                                UsageEvent.UNKNOWN,
                                tokens)
                        .withUser(user);
        if (ReportedCost.isDollars(cost.text("currency"))) {
            event = event.withRecordedUsd(ReportedCost.ofCents(cost.number("amount")));
        }
        events.add(
                Digest.of(
                        "claude_code",
                        event.timeMicros(),
                        user,
                        model,
                        day.text("organization_id"),
                        day.text("customer_type"),
                        day.text("terminal_type")),
                event);
    }
}
