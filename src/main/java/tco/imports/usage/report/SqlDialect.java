package tco.imports.usage.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A warehouse's way to write what is not the same everywhere in SQL.
public enum SqlDialect {
    DUCKDB("date_trunc('%s', %s)", "minute", "hour", "approx_count_distinct", '"'),
    TRINO("date_trunc('%s', %s)", "minute", "hour", "approx_distinct", '"'),
    ATHENA("date_trunc('%s', %s)", "minute", "hour", "approx_distinct", '"'),
    BIGQUERY("TIMESTAMP_TRUNC(%2$s, %1$s)", "MINUTE", "HOUR", "APPROX_COUNT_DISTINCT", '`'),
    SNOWFLAKE("DATE_TRUNC('%s', %s)", "MINUTE", "HOUR", "APPROX_COUNT_DISTINCT", '"'),
    DATABRICKS("date_trunc('%s', %s)", "MINUTE", "HOUR", "approx_count_distinct", '`'),
    CLICKHOUSE("toStartOf%s(%s)", "Minute", "Hour", "uniq", '`');

    private final String truncation;
    private final String minute;
    private final String hour;
    private final String distinct;
    private final char quote;

    SqlDialect(String truncation, String minute, String hour, String distinct, char quote) {
        this.truncation = truncation;
        this.minute = minute;
        this.hour = hour;
        this.distinct = distinct;
        this.quote = quote;
    }

    /// As `--dialect` takes it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SqlDialect> named(String label) {
        return Arrays.stream(values()).filter(it -> it.label().equals(label)).findFirst();
    }

    public static List<String> labels() {
        return Arrays.stream(values()).map(SqlDialect::label).toList();
    }

    String toMinute(String time) {
        return truncation.formatted(minute, time);
    }

    String toHour(String time) {
        return truncation.formatted(hour, time);
    }

    /// About how many different values a column has.
    String distinct(String column) {
        return distinct + "(" + column + ")";
    }

    String quoted(String name) {
        return quote + name + quote;
    }

    /// A whole number out of a column that holds JSON.
    String number(String column, String... path) {
        String joined = String.join(".", path);
        return switch (this) {
            case DUCKDB ->
                    "CAST(json_extract_string(" + column + ", '$." + joined + "') AS BIGINT)";
            case TRINO, ATHENA ->
                    "CAST(json_extract_scalar(" + column + ", '$." + joined + "') AS BIGINT)";
            case BIGQUERY -> "CAST(JSON_VALUE(" + column + ", '$." + joined + "') AS INT64)";
            case SNOWFLAKE -> "PARSE_JSON(" + column + "):" + joined + "::BIGINT";
            case DATABRICKS ->
                    "CAST(get_json_object(" + column + ", '$." + joined + "') AS BIGINT)";
            case CLICKHOUSE ->
                    "JSONExtractInt(" + column + ", '" + String.join("', '", path) + "')";
        };
    }
}
