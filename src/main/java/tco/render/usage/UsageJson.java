package tco.render.usage;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import tco.engine.usage.BusyMinutes;
import tco.engine.usage.MovableShares;
import tco.engine.usage.ProfileParts;
import tco.engine.usage.ProfileParts.MeasuredWorkload;
import tco.engine.usage.UsageProfile;
import tco.engine.usage.UsageRows.Row;
import tco.engine.usage.UsageRows.UsageKey;
import tco.engine.usage.UsageSum;
import tco.engine.usage.UsageWindow;
import tco.engine.usage.WorkPattern.Spread;
import tco.model.usage.TokenCounts;
import tco.render.text.JsonText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A profile for programs: `tco.usage/1`.
final class UsageJson {
    private static final String SCHEMA = "tco.usage/1";

    private final UsageSummary summary;
    private final UsageProfile profile;

    UsageJson(UsageSummary summary) {
        this.summary = summary;
        this.profile = summary.profile();
    }

    JsonNode json() {
        ObjectNode node = JsonText.object().put("schema", SCHEMA);
        node.set("window", window());
        ObjectNode totals = sums(JsonText.object(), profile.totals());
        totals.set("users", whole(profile.users()));
        node.set("totals", totals);
        node.set("sources", rows("source", UsageKey.SOURCE));
        node.set("models", rows("model", UsageKey.MODEL));
        node.set("days", rows("day", UsageKey.DAY));
        node.set("hours", rows("hour", UsageKey.HOUR));
        if (profile.by().contains(UsageKey.PROJECT)) {
            node.set("projects", rows("project", UsageKey.PROJECT));
        }
        if (profile.by().contains(UsageKey.USER)) {
            node.set("people", rows("user", UsageKey.USER));
        }
        node.set("profile", profile.parts().map(this::parts).orElseGet(JsonText::none));
        node.set("plans", PlanFitText.json(summary.plans()));
        node.set("dropped", dropped());
        ObjectNode files = JsonText.object();
        files.put("read", summary.filesRead());
        files.put("unrecognised", summary.filesUnrecognised());
        files.put("failed", summary.filesFailed());
        node.set("files", files);
        node.set("warnings", JsonText.texts(summary.warnings()));
        return node;
    }

    private ObjectNode window() {
        ObjectNode node = JsonText.object();
        node.put("from", profile.window().map(days -> days.from().toString()).orElse(null));
        node.put("to", profile.window().map(days -> days.to().toString()).orElse(null));
        node.put("timezone", profile.zone().getId().equals("Z") ? "UTC" : profile.zone().getId());
        node.put("days", profile.window().map(UsageWindow::days).orElse(0L));
        node.put("active_days", profile.activeDays());
        return node;
    }

    private ArrayNode rows(String name, UsageKey key) {
        ArrayNode rows = JsonText.array();
        for (Row row : profile.by(key)) {
            rows.add(sums(JsonText.object().put(name, summary.shown(key, row.name())), row.sum()));
        }
        return rows;
    }

    private static ObjectNode sums(ObjectNode node, UsageSum sum) {
        TokenCounts tokens = sum.tokens();
        node.put("uncached_input", tokens.uncachedInput());
        node.put("cache_read", tokens.cacheRead());
        node.put("cache_write_5m", tokens.cacheWrite5m());
        node.put("cache_write_1h", tokens.cacheWrite1h());
        node.put("output", tokens.output());
        node.put("reasoning", tokens.reasoning());
        node.put("tokens", tokens.total());
        node.set("cache_hit", number(UsageText.rounded(sum.cacheHit())));
        node.set("requests", whole(sum.requests()));
        node.put("batch_tokens", sum.batchTokens());
        node.set("busy_ms", whole(sum.busyMs()));
        node.set("list_usd", number(sum.listUsd()));
        sum.listUsdRange()
                .ifPresent(range -> {
                    ObjectNode ends = JsonText.object();
                    ends.set("low", JsonText.number(range.low()));
                    ends.set("high", JsonText.number(range.high()));
                    node.set("list_usd_range", ends);
                });
        node.set("priced_usd", JsonText.number(sum.pricedUsd()));
        node.put("unpriced_tokens", sum.unpricedTokens());
        node.set("recorded_usd", number(sum.recordedUsd()));
        return node;
    }

    private static JsonNode number(OptionalDouble value) {
        return JsonText.number(value.orElse(Double.NaN));
    }

    private static JsonNode whole(OptionalLong value) {
        return value.isPresent() ? JsonText.number((double) value.getAsLong()) : JsonText.none();
    }

    private JsonNode parts(ProfileParts parts) {
        ObjectNode node = JsonText.object();
        MovableShares shares = parts.shares();
        node.put("requests_seen_singly", shares.singly());
        node.put("tokens_in_buckets", shares.tokensInBuckets());
        node.put("from_buckets", shares.fromBuckets());
        ArrayNode contexts = node.putArray("contexts");
        for (MovableShares.Context row : shares.contexts()) {
            size(
                    contexts.addObject().put("up_to", row.upTo()),
                    row.requests(),
                    row.tokens(),
                    row.pricedUsd());
        }
        ArrayNode routine = node.putArray("routine");
        for (MovableShares.Routine row : shares.routine()) {
            ObjectNode cut = routine.addObject().put("context", row.context());
            cut.set("output", whole(row.output()));
            size(cut, row.requests(), row.tokens(), row.pricedUsd());
        }
        node.set("sessions", sessions(shares));
        node.set("hours_per_day", number(parts.hoursPerDay()));
        node.set("workdays_per_month", JsonText.number(parts.workdaysPerMonth()));
        node.set("daily_tokens", spread(parts.dailyTokens()));
        node.set("peak_to_average", spread(parts.peakToAverage()));
        node.set("peak_minute", parts.peak().map(UsageJson::peak).orElseGet(JsonText::none));
        node.set(
                "concurrency",
                parts.concurrency().map(UsageJson::concurrency).orElseGet(JsonText::none));
        node.set("workload", workload(parts.workload()));
        return node;
    }

    private static void size(ObjectNode node, long requests, long tokens, double pricedUsd) {
        node.put("requests", requests);
        node.put("tokens", tokens);
        node.set("priced_usd", JsonText.number(pricedUsd));
    }

    private static ObjectNode sessions(MovableShares shares) {
        ObjectNode node = JsonText.object().put("tokens_without", shares.tokensWithoutSession());
        ArrayNode fits = node.putArray("fits");
        for (MovableShares.Fit fit : shares.fits()) {
            ObjectNode row = fits.addObject().put("context", fit.context());
            row.put("sessions", fit.sessions());
            size(row, fit.requests(), fit.tokens(), fit.pricedUsd());
        }
        return node;
    }

    private static JsonNode spread(Optional<Spread> spread) {
        return spread.map(UsageJson::spread).orElseGet(JsonText::none);
    }

    private static JsonNode spread(Spread spread) {
        ObjectNode node = JsonText.object();
        node.set("low", JsonText.number(spread.low()));
        node.set("typical", JsonText.number(spread.typical()));
        node.set("high", JsonText.number(spread.high()));
        return node;
    }

    private static JsonNode peak(BusyMinutes.Peak peak) {
        ObjectNode node = JsonText.object().put("at", minute(peak));
        node.put("requests", peak.requests());
        node.put("tokens", peak.tokens());
        return node;
    }

    /// `2026-10-05T09:00Z`.
    private static String minute(BusyMinutes.Peak peak) {
        return Instant.ofEpochSecond(Math.floorDiv(peak.atMicros(), 1_000_000L))
                .toString()
                .replaceAll(":[0-9]{2}Z$", "Z");
    }

    private static JsonNode concurrency(BusyMinutes.Concurrency found) {
        ObjectNode node =
                JsonText.object().put("method", found.method().name().toLowerCase(Locale.ROOT));
        node.set("peak", JsonText.number(found.peak()));
        node.set("mean", JsonText.number(found.mean()));
        return node;
    }

    private static JsonNode workload(MeasuredWorkload workload) {
        ObjectNode node = JsonText.object();
        node.put("uncached_input", workload.uncachedInput());
        node.put("cache_read", workload.cacheRead());
        node.put("cache_write", workload.cacheWrite());
        node.put("output", workload.output());
        if (workload.requests().isPresent()) {
            node.put("requests", workload.requests().getAsLong());
        }
        put(node, "cache_write_1h_share", workload.cacheWrite1hShare());
        node.set("batch_share", JsonText.number(workload.batchShare()));
        if (!workload.context().isEmpty()) {
            ArrayNode context = node.putArray("context");
            for (MovableShares.Above above : workload.context()) {
                context.addObject()
                        .put("above", above.tokens())
                        .set("share", JsonText.number(above.share()));
            }
        }
        workload.routineShare().ifPresent(share -> node.set("routine_share", spread(share)));
        workload.peakToAverage().ifPresent(peak -> node.set("peak_to_average", spread(peak)));
        put(node, "hours_per_day", workload.hoursPerDay());
        node.set("workdays_per_month", JsonText.number(workload.workdaysPerMonth()));
        node.set("daily_tokens", spread(workload.dailyTokens()));
        workload.workStartsHour()
                .ifPresent(hour ->
                        node.put("work_starts", String.format(Locale.ROOT, "%02d:00", hour)));
        node.set("utc_offset_hours", JsonText.number(workload.utcOffsetHours()));
        if (!workload.workDays().isEmpty()) {
            node.set("work_days", JsonText.texts(days(workload.workDays())));
        }
        developers(node, workload);
        return node;
    }

    private static void put(ObjectNode node, String key, OptionalDouble value) {
        if (value.isPresent()) {
            node.set(key, JsonText.number(value.getAsDouble()));
        }
    }

    private static List<String> days(List<DayOfWeek> days) {
        return days.stream()
                .map(day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static void developers(ObjectNode node, MeasuredWorkload workload) {
        if (workload.developers().isPresent()) {
            node.put("developers", workload.developers().getAsLong());
        }
        if (!workload.developerShares().isEmpty()) {
            ArrayNode shares = node.putArray("developer_shares");
            workload.developerShares().forEach(share -> shares.add(JsonText.number(share)));
        }
        put(node, "usage_spread", workload.usageSpread());
    }

    private ArrayNode dropped() {
        ArrayNode rows = JsonText.array();
        profile.dropped()
                .forEach((reason, records) ->
                        rows.addObject().put("reason", reason.label()).put("records", records));
        return rows;
    }
}
