package tco.imports.usage.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.Random;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tco.imports.usage.ImportedUsage;
import tco.imports.usage.SourceReaders;
import tco.imports.usage.UsageImport;
import tco.imports.usage.UsageImport.ReadProgress;
import tco.model.usage.TokenCounts;
import tco.model.usage.UsageEvent;

class AggregateQueryTest {
    private static final String HEADER =
            "hour_utc,model,ctx_bucket,out_bucket,requests,input_uncached,cache_read,"
                    + "cache_write_5m,cache_write_1h,output,busy_ms,peak_req_min,peak_tok_min,"
                    + "peak_busy_ms_min,users";

    @TempDir private Path folder;

    /// SQLite runs DuckDB's text once its three functions have other names.
    private static String forSqlite() {
        return AggregateQuery.text(SqlDialect.DUCKDB)
                .replace("date_trunc('minute', ts)", "strftime('%Y-%m-%d %H:%M:00', ts)")
                .replace("date_trunc('hour', minute_utc)", "strftime('%Y-%m-%d %H:00', minute_utc)")
                .replace("approx_count_distinct(user_id)", "COUNT(DISTINCT user_id)");
    }

    private Path answer(String... rows) throws SQLException, IOException {
        StringJoiner csv = new StringJoiner("\n", "", "\n");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE usage_events(ts, user_id, model, input_tokens, cache_read_tokens,"
                            + " cache_write_5m_tokens, cache_write_1h_tokens, output_tokens,"
                            + " duration_ms)");
            for (String row : rows) {
                statement.execute("INSERT INTO usage_events VALUES(" + row + ")");
            }
            try (ResultSet answer = statement.executeQuery(forSqlite())) {
                int columns = answer.getMetaData().getColumnCount();
                StringJoiner header = new StringJoiner(",");
                for (int i = 1; i <= columns; i++) {
                    header.add(answer.getMetaData().getColumnLabel(i));
                }
                csv.add(header.toString());
                while (answer.next()) {
                    StringJoiner line = new StringJoiner(",");
                    for (int i = 1; i <= columns; i++) {
                        line.add(answer.getString(i) == null ? "" : answer.getString(i));
                    }
                    csv.add(line.toString());
                }
            }
        }
        return Files.writeString(folder.resolve("agg.csv"), csv.toString());
    }

    private ImportedUsage read() throws InterruptedException {
        UsageImport files = new UsageImport(SourceReaders.all(), false, "", new Untold());
        files.add(folder, "agg.csv");
        return files.read();
    }

    private record Untold() implements ReadProgress {
        @Override
        public void begin(long bytes, int files) {}

        @Override
        public void read(long bytes) {}
    }

    @Test
    void the_answer_is_the_aggregate_that_is_read_back() throws Exception {
        Path csv =
                answer(
                        "'2026-10-05 09:00:10', 'a', 'some', 100, 31900, 0, 0, 256, 1000",
                        "'2026-10-05 09:00:50', 'b', 'some', 101, 31899, 0, 0, 257, 2000",
                        "'2026-10-05 09:01:00', 'b', 'other', 1, 0, 2, 3, 4, NULL",
                        "'2026-10-05 10:59:59', 'b', 'some', 1000001, 0, 0, 0, 2049, 5");

        assertThat(Files.readAllLines(csv))
                .containsExactly(
                        HEADER,
                        "2026-10-05 09:00,*,*,*,3,202,63799,2,3,517,3000,2,64513,3000,2",
                        "2026-10-05 09:00,other,8000,256,1,1,0,2,3,4,,1,10,,1",
                        "2026-10-05 09:00,some,32000,2048,1,101,31899,0,0,257,2000,1,32257,2000,1",
                        "2026-10-05 09:00,some,32000,256,1,100,31900,0,0,256,1000,1,32256,1000,1",
                        "2026-10-05 10:00,*,*,*,1,1000001,0,0,0,2049,5,1,1002050,5,1",
                        "2026-10-05 10:00,some,more,more,1,1000001,0,0,0,2049,5,1,1002050,5,1");
        ImportedUsage tally = read();
        assertThat(tally.events())
                .extracting(UsageEvent::contextBound, UsageEvent::outputBound)
                .containsExactlyInAnyOrder(
                        tuple(8_000L, 256L),
                        tuple(32_000L, 256L),
                        tuple(32_000L, 2_048L),
                        tuple(Long.MAX_VALUE, Long.MAX_VALUE));
        assertThat(tally.peaks())
                .extracting(peak -> peak.requests())
                .containsExactlyInAnyOrder(2L, 1L);
    }

    @Test
    void nothing_gets_lost_of_drawn_requests() throws Exception {
        Random random = new Random(7);
        String[] rows = new String[500];
        long tokens = 0;
        for (int i = 0; i < rows.length; i++) {
            long[] counts = new long[5];
            for (int j = 0; j < counts.length; j++) {
                counts[j] = random.nextInt(j == 4 ? 5_000 : 200_000);
                tokens += counts[j];
            }
            rows[i] =
                    "'2026-10-0%d %02d:%02d:00', 'u%d', 'm%d', %d, %d, %d, %d, %d, 10"
                            .formatted(
                                    1 + i % 3, i % 24, i % 60, i % 4, i % 5, counts[0], counts[1],
                                    counts[2], counts[3], counts[4]);
        }
        answer(rows);

        Collection<UsageEvent> events = read().events();

        assertThat(
                        events.stream()
                                .map(UsageEvent::tokens)
                                .reduce(TokenCounts.NONE, TokenCounts::plus)
                                .total())
                .isEqualTo(tokens);
        assertThat(events.stream().mapToLong(UsageEvent::requests).sum()).isEqualTo(rows.length);
        assertThat(events)
                .allMatch(it ->
                        it.tokens().input() <= it.requests() * it.contextBound()
                                || it.contextBound() == Long.MAX_VALUE);
    }

    @ParameterizedTest
    @EnumSource(SqlDialect.class)
    void each_dialect_names_the_columns_of_the_reader(SqlDialect dialect) {
        String text = AggregateQuery.text(dialect);
        for (String column : HEADER.split(",", -1)) {
            assertThat(text).containsAnyOf(" AS " + column, ", " + column + ", ");
        }
        assertThat(text).doesNotContain("%").contains("usage_events").endsWith("\n");
        assertThat(SqlDialect.named(dialect.label())).contains(dialect);
        assertThat(text.lines().filter(line -> line.startsWith("--"))).hasSizeGreaterThan(10);
    }

    @Test
    void labels_of_older_texts_are_understood() {
        assertThat(AggregateReader.bound("8k-32k")).isEqualTo(32_000);
        assertThat(AggregateReader.bound("<=2k")).isEqualTo(2_000);
        assertThat(AggregateReader.bound("<=256")).isEqualTo(256);
        assertThat(AggregateReader.bound("128000")).isEqualTo(128_000);
        assertThat(AggregateReader.bound("more")).isEqualTo(Long.MAX_VALUE);
        assertThat(AggregateReader.bound(">1M")).isEqualTo(Long.MAX_VALUE);
        assertThat(AggregateReader.bound("")).isEqualTo(UsageEvent.UNKNOWN);
        assertThat(AggregateReader.bound("large")).isEqualTo(UsageEvent.UNKNOWN);
    }
}
