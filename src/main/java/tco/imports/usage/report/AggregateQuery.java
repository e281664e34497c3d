package tco.imports.usage.report;

import java.util.List;

/// The query that sums a warehouse's requests up by hour, model and size, over a view that its
/// users write: what it answers is `tco-usage-agg/1`.
///
/// No column of the outer query has the name of one that it aggregates: ClickHouse would nest them.
public final class AggregateQuery {
    /// The upper bounds of contexts by which requests are told apart. Some are one below a round
    /// number: vendors disagree by one token on which requests are long.
    public static final List<Long> CONTEXTS =
            List.of(
                    8_000L,
                    32_000L,
                    64_000L,
                    128_000L,
                    199_999L,
                    255_999L,
                    271_999L,
                    512_000L,
                    1_000_000L);

    /// The upper bounds of outputs.
    public static final List<Long> OUTPUTS = List.of(256L, 2_048L);

    private static final String CONTEXT =
            "input_tokens + cache_read_tokens + cache_write_5m_tokens + cache_write_1h_tokens";

    private AggregateQuery() {}

    /// The query, after a comment that says how to use it.
    public static String text(SqlDialect dialect) {
        return comment(dialect) + query(dialect);
    }

    private static String comment(SqlDialect dialect) {
        return """
        -- tco-usage-agg/1 for %s. Run it with your own client, export the answer as CSV with its header,
        -- and read it with: tco usage --from agg.csv
        --
        -- It reads a view that is yours to write, a row a request, times in UTC, input without the cache,
        -- no token count NULL:
        --   usage_events(ts, user_id, model, input_tokens, cache_read_tokens, cache_write_5m_tokens,
        --                cache_write_1h_tokens, output_tokens, duration_ms)
        --
        -- Over LiteLLM's spend logs, for example:
        """
                        .formatted(dialect.label())
                + view(dialect).indent(0).replaceAll("(?m)^", "--   ").stripTrailing()
                + "\n\n";
    }

    /// The prompt includes the cache, except where it is smaller.
    private static String view(SqlDialect dialect) {
        String metadata = "metadata";
        String usage = "usage_object";
        return String.join(
                "\n",
                "CREATE VIEW usage_events AS",
                "SELECT ts, user_id, model, CASE WHEN p < r + w THEN p ELSE p - r - w END AS"
                        + " input_tokens,",
                "  r AS cache_read_tokens, w AS cache_write_5m_tokens, 0 AS cache_write_1h_tokens,",
                "  o AS output_tokens, d AS duration_ms",
                "FROM (",
                "  SELECT "
                        + dialect.quoted("startTime")
                        + " AS ts, "
                        + dialect.quoted("user")
                        + " AS user_id, model,",
                "    prompt_tokens AS p, completion_tokens AS o, request_duration_ms AS d,",
                "    COALESCE("
                        + dialect.number(metadata, usage, "cache_read_input_tokens")
                        + ", 0) AS r,",
                "    COALESCE("
                        + dialect.number(metadata, usage, "cache_creation_input_tokens")
                        + ", 0) AS w",
                "  FROM " + dialect.quoted("LiteLLM_SpendLogs"),
                "  WHERE COALESCE(status, 'success') <> 'failure'",
                "    AND COALESCE(cache_hit, 'False') <> 'True'",
                ") AS logs;");
    }

    private static String query(SqlDialect dialect) {
        String sums =
                "COUNT(*) AS n, SUM(u) AS su, SUM(r) AS sr, SUM(w5) AS s5, SUM(w1) AS s1,\n"
                        + "    SUM(o) AS so, SUM(d) AS sd, SUM(u + r + w5 + w1 + o) AS tok, "
                        + dialect.distinct("user_id")
                        + " AS who\n";
        String hour = dialect.toHour("minute_utc");
        return "WITH b AS (\n  SELECT "
                + dialect.toMinute("ts")
                + " AS minute_utc, model, user_id,\n"
                + sizes(CONTEXT, CONTEXTS, "ctx_bucket")
                + sizes("output_tokens", OUTPUTS, "out_bucket")
                + "    input_tokens AS u, cache_read_tokens AS r, cache_write_5m_tokens AS w5,\n"
                + "    cache_write_1h_tokens AS w1, output_tokens AS o, duration_ms AS d\n"
                + "  FROM usage_events\n"
                + "),\nm AS (\n"
                + "  SELECT minute_utc, model, ctx_bucket, out_bucket, "
                + sums
                + "  FROM b GROUP BY minute_utc, model, ctx_bucket, out_bucket\n"
                + "  UNION ALL\n"
                + "  SELECT minute_utc, '*' AS model, '*' AS ctx_bucket, '*' AS out_bucket, "
                + sums
                + "  FROM b GROUP BY minute_utc\n"
                + ")\nSELECT "
                + hour
                + " AS hour_utc, model, ctx_bucket, out_bucket,\n"
                + "  SUM(n) AS requests, SUM(su) AS input_uncached, SUM(sr) AS cache_read,\n"
                + "  SUM(s5) AS cache_write_5m, SUM(s1) AS cache_write_1h, SUM(so) AS output,\n"
                + "  SUM(sd) AS busy_ms, MAX(n) AS peak_req_min, MAX(tok) AS peak_tok_min,\n"
                + "  MAX(sd) AS peak_busy_ms_min, MAX(who) AS users\n"
                + "FROM m GROUP BY "
                + hour
                + ", model, ctx_bucket, out_bucket\n"
                + "ORDER BY hour_utc, model, ctx_bucket, out_bucket\n";
    }

    private static String sizes(String tokens, List<Long> bounds, String name) {
        StringBuilder cases = new StringBuilder("    CASE");
        for (long bound : bounds) {
            cases.append(" WHEN ").append(tokens).append(" <= ").append(bound);
            cases.append(" THEN '").append(bound).append("'\n        ");
        }
        return cases + " ELSE 'more' END AS " + name + ",\n";
    }
}
