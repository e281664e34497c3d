package tco.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tco.cli.Program;
import tco.cli.console.ExitCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where usage is looked for, what is asked of it, and what is said where there is none.
class UsageCommandTest {
    private static final String LINE =
            """
            {"type":"assistant","isSidechain":false,"sessionId":"s","requestId":"r1","cwd":"/secret",\
            "timestamp":"2026-10-05T09:00:00.000Z","message":{"id":"m1","model":"claude-sonnet-4-6",\
            "usage":{"input_tokens":100,"output_tokens":10}}}
            """;

    @TempDir private Path home;

    private Program.Result run(String... arguments) {
        List<String> words = new ArrayList<>(List.of("usage"));
        words.addAll(List.of(arguments));
        return Program.in(home, Map.of("HOME", home.toString()), words);
    }

    private void write(String file, String text) throws IOException {
        Path path = home.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static long input(Program.Result result) {
        assertThat(result.exit()).as(result.err()).isZero();
        JsonNode json = JsonMapper.shared().readTree(result.out());
        return json.get("totals").get("uncached_input").asLong();
    }

    @Test
    void parquet_is_read_by_duckdb_where_it_is_on_the_path() throws IOException {
        write("events.parquet", "PAR1 and what else only duckdb knows");
        write(
                "bin/duckdb",
                """
                #!/bin/sh
                case "$*" in
                    *"autoinstall_known_extensions = false"*"read_parquet('"*/events.parquet"')"*) ;;
                    *) exit 1 ;;
                esac
                echo hour_utc,model,ctx_bucket,out_bucket,requests,input_uncached,cache_read,\
                cache_write_5m,cache_write_1h,output,busy_ms,peak_req_min,peak_tok_min,\
                peak_busy_ms_min,users
                echo 2026-10-05T09:00:00Z,claude-haiku-4-5,32000,256,2,1000,0,0,0,50,,,,,1
                """
                        .replace("\\\n", ""));
        assertThat(home.resolve("bin/duckdb").toFile().setExecutable(true)).isTrue();
        Program.Result result =
                Program.in(
                        home,
                        Map.of("PATH", home.resolve("bin").toString()),
                        List.of("usage", "events.parquet", "--format", "json"));
        assertThat(input(result)).isEqualTo(1000);
    }

    @Test
    void parquet_without_duckdb_is_told_with_what_to_do_instead() throws IOException {
        write("events.parquet", "PAR1 and what else only duckdb knows");
        write("a.jsonl", LINE);
        String told =
                "warning: events.parquet: Parquet needs the program duckdb; or export CSV with: tco"
                        + " usage sql --dialect duckdb\n";
        assertThat(run("events.parquet").err()).startsWith(told);
        assertThat(run("events.parquet").exit()).isEqualTo(ExitCode.FAILED);
        Program.Result both = run("a.jsonl", "events.parquet", "--format", "json");
        assertThat(both.err()).isEqualTo(told);
        assertThat(both.out()).contains("\"failed\" : 1");
    }

    @Test
    void duckdb_that_fails_is_told() throws IOException {
        write("events.parquet", "PAR1 and what else only duckdb knows");
        write("bin/duckdb", "#!/bin/sh\necho secret >&2\nexit 1\n");
        assertThat(home.resolve("bin/duckdb").toFile().setExecutable(true)).isTrue();
        Program.Result result =
                Program.in(
                        home,
                        Map.of("PATH", home.resolve("bin").toString()),
                        List.of("usage", "events.parquet"));
        assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err())
                .contains("events.parquet: duckdb cannot read it as usage_events")
                .doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".claude/projects/-w/a.jsonl",
                ".config/claude/projects/-w/a.jsonl",
                ".config/Claude/local-agent-mode-sessions/x/y/.claude/projects/-w/a.jsonl"
            })
    void looks_where_agents_write(String file) throws IOException {
        write(file, LINE);
        assertThat(input(run("--format", "json"))).isEqualTo(100);
    }

    @Test
    void a_variable_replaces_the_usual_place() throws IOException {
        write(".claude/projects/-w/a.jsonl", LINE);
        write("one/projects/-w/a.jsonl", LINE.replace("m1", "m2"));
        write("two/projects/-w/a.jsonl", LINE.replace("m1", "m3"));
        Map<String, String> variables =
                Map.of(
                        "HOME",
                        home.toString(),
                        "CLAUDE_CONFIG_DIR",
                        home.resolve("one") + "," + home.resolve("two"));
        Program.Result result = Program.in(home, variables, List.of("usage", "--format", "json"));
        assertThat(input(result)).isEqualTo(200);
    }

    @Test
    void without_logs_it_says_where_it_looked() {
        Program.Result result = run();
        assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("no usage found: looked in ~/.claude/projects")
                .contains("tco usage --from PATH");
    }

    @Test
    void a_named_path_must_be_there() {
        Program.Result result = run("--from", "logs/2026", "nowhere");
        assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err().lines())
                .containsExactly(
                        "--from logs/2026: no such file or folder",
                        "--from nowhere: no such file or folder");
    }

    @Test
    void a_file_of_no_known_form_is_no_usage() throws IOException {
        write("x.bin", "nothing of interest");
        Program.Result result = run("x.bin");
        assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err())
                .contains("x.bin: no usage found (1 file looked at, none of a known form)");
    }

    @Test
    void what_is_sent_in_is_told_by_its_content() {
        Program.Result result =
                Program.in(
                        home, Map.of(), List.of("usage", "--from", "-", "--format", "json"), LINE);
        assertThat(input(result)).isEqualTo(100);
    }

    @Test
    void a_pattern_names_files_at_any_depth() throws IOException {
        write("logs/a.jsonl", LINE);
        write("logs/deep/er/b.jsonl", LINE.replace("m1", "m2"));
        write("logs/deep/c.txt", LINE.replace("m1", "m3"));
        assertThat(input(run("--from", "logs/**/*.jsonl", "--format", "json"))).isEqualTo(200);
    }

    @Test
    void one_file_under_several_names_counts_once() throws IOException {
        write("logs/a.csv", "time,model,uncached_input\n2026-10-05T09:00:00Z,gpt-5.5,7\n");
        Files.createLink(home.resolve("logs/hard.csv"), home.resolve("logs/a.csv"));
        Files.createSymbolicLink(home.resolve("logs/soft.csv"), home.resolve("logs/a.csv"));
        Files.createSymbolicLink(home.resolve("logs/loop"), home.resolve("logs"));
        Files.copy(home.resolve("logs/a.csv"), home.resolve("logs/copy.csv"));
        assertThat(input(run("logs", "logs", "--format", "json"))).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--since 2026-13-01 | --since 2026-13-01: no such day (a day such as 2026-10-05, or 30d)",
                "--timezone Mars | --timezone Mars: unknown time zone",
                "--since 2026-10-05 --until 2026-10-01 | --since 2026-10-05 is after --until 2026-10-01",
                "--month 2026-1 | --month 2026-1: no such month",
                "--month 2026-10 --since 30d | --month: does not go with --since or --until",
                "--source claudecode | did you mean claude-code?",
                "--by modle | did you mean model?",
                "--tok-s 0 | --tok-s: '0' is not a number above 0"
            })
    void wrong_usage_is_told_in_a_line(String options, String says) {
        run(options.split(" ")).isRefused(says);
    }

    @Test
    void the_query_for_a_warehouse_is_printed_as_it_is() {
        Program.Result result = run("sql", "--dialect", "bigquery");
        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .startsWith("-- tco-usage-agg/1 for bigquery.")
                .contains("TIMESTAMP_TRUNC(ts, MINUTE)");
        run("sql").isRefused("usage sql: needs --dialect (one of duckdb, trino, athena");
        run("sql", "--dialect", "duckbd").isRefused("did you mean duckdb?");
        run("logs", "--dialect", "duckdb").isRefused("--dialect: goes with 'tco usage sql' alone");
    }

    @Test
    void all_faults_are_told_at_once() {
        Program.Result result = run("--since", "x", "--timezone", "y", "--by", "z");
        assertThat(result.err().lines()).hasSize(3);
    }

    @Test
    void a_window_without_usage_is_no_failure() throws IOException {
        write(".claude/projects/-w/a.jsonl", LINE);
        Program.Result result = run("--month", "2026-09");
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("2026-09-01 to 2026-09-30").contains("none");
        JsonNode json =
                JsonMapper.shared().readTree(run("--month", "2026-09", "--format", "json").out());
        assertThat(json.get("profile").isNull()).isTrue();
    }

    @Test
    void projects_and_users_are_numbered_unless_names_are_asked_for() throws IOException {
        write(".claude/projects/-w/a.jsonl", LINE);
        assertThat(run("--by", "project").out()).contains("project-1").doesNotContain("secret");
        assertThat(run("--by", "project", "--names").out()).contains("/secret");
    }

    @Test
    void a_log_and_a_report_of_one_model_and_day_are_refused() throws IOException {
        write("logs/a.jsonl", LINE);
        write(
                "logs/usage.csv",
                """
                hour_utc,model,ctx_bucket,out_bucket,requests,input_uncached,cache_read,\
                cache_write_5m,cache_write_1h,output,busy_ms,peak_req_min,peak_tok_min,\
                peak_busy_ms_min,users
                2026-10-05T09:00:00Z,claude-sonnet-4-6,32000,256,10,300,0,0,0,30,60000,4,90,9000,3
                """);
        Program.Result refused = run("logs");
        assertThat(refused.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err())
                .isEqualTo(
                        """
                        claude-code and aggregate both hold claude-sonnet-4-6 on 2026-10-05: one may \
                        contain the other.
                        Choose --overlap logs, --overlap reports, --overlap add, or --source.
                        """);
        assertThat(input(run("logs", "--overlap", "logs", "--format", "json"))).isEqualTo(100);
        assertThat(input(run("logs", "--overlap", "reports", "--format", "json"))).isEqualTo(300);
        assertThat(input(run("logs", "--overlap", "add", "--format", "json"))).isEqualTo(400);
        assertThat(input(run("logs", "--source", "claude-code", "--format", "json")))
                .isEqualTo(100);
    }

    @Test
    void rows_by_two_keys_keep_the_order_of_each() throws IOException {
        write(
                "a.csv",
                """
                time,model,output
                2026-10-05T09:00:00Z,gpt-5.5,5
                2026-10-05T09:00:00Z,claude-opus-4-8,9
                2026-10-06T09:00:00Z,gpt-5.5,70
                2026-10-06T09:00:00Z,claude-opus-4-8,2
                """);
        assertThat(keys("day,model"))
                .containsExactly(
                        "2026-10-05,claude-opus-4-8",
                        "2026-10-05,gpt-5.5",
                        "2026-10-06,gpt-5.5",
                        "2026-10-06,claude-opus-4-8");
        assertThat(keys("model,day"))
                .containsExactly(
                        "gpt-5.5,2026-10-05",
                        "gpt-5.5,2026-10-06",
                        "claude-opus-4-8,2026-10-05",
                        "claude-opus-4-8,2026-10-06");
    }

    private List<String> keys(String by) {
        return run("a.csv", "--timezone", "UTC", "--format", "csv", "--by", by)
                .out()
                .lines()
                .skip(1)
                .map(row -> String.join(",", List.of(row.split(",")).subList(0, 2)))
                .toList();
    }

    @Test
    void says_what_a_form_of_records_leaves_unknown() throws IOException {
        write(
                "a/trace.csv",
                "TIMESTAMP,ContextTokens,GeneratedTokens\n2023-11-16 18:17:03,48,10\n");
        write(
                "a/metrics.jsonl",
                """
                {"day":"2026-10-05","user_login":"u","enterprise_id":1,"totals_by_cli":\
                {"request_count":1,"token_usage":{"prompt_tokens_sum":10,"output_tokens_sum":1}}}
                """);
        write(
                "a/agg.csv",
                """
                hour_utc,model,ctx_bucket,out_bucket,requests,input_uncached,cache_read,cache_write,output
                2026-10-05 09:00:00,gpt-5.5,8k-32k,<=2k,3,10,20,30,40
                """);
        assertThat(run("a", "--timezone", "UTC").err())
                .contains("Traces do not tell what the cache gave")
                .contains("Copilot's metrics do not tell what the cache gave")
                .contains("older column cache_write");
    }

    @Test
    void choosing_reports_settles_nothing_between_two_of_them() throws IOException {
        write(
                "a/agg.csv",
                """
                hour_utc,model,ctx_bucket,out_bucket,requests,input_uncached,output
                2026-10-05 09:00:00,claude-sonnet-4-6,8000,256,3,10,40
                """);
        write(
                "a/page.json",
                """
                {"data":[{"starting_at":"2026-10-05T00:00:00Z","ending_at":"2026-10-06T00:00:00Z",\
                "results":[{"model":"claude-sonnet-4-6","uncached_input_tokens":10}]}]}
                """);
        Program.Result result = run("a", "--timezone", "UTC", "--overlap", "reports");
        assertThat(result.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("anthropic-usage and aggregate both hold");
        assertThat(run("a", "--timezone", "UTC", "--overlap", "add").exit()).isZero();
    }

    @Test
    void older_claude_names_keep_their_order_without_dots() throws IOException {
        write("a.csv", "time,model,output\n2026-10-05T09:00:00Z,anthropic/claude-3.7-sonnet,5\n");
        assertThat(run("a.csv", "--timezone", "UTC", "--format", "csv").out())
                .contains("\nclaude-3-7-sonnet,");
    }

    @ParameterizedTest
    @CsvSource({
        "claude-3-7-sonnet-thinking, claude-3-7-sonnet",
        "anthropic/claude-3.7-sonnet:thinking, claude-3-7-sonnet",
        "anthropic/claude-3.5-haiku, claude-3-5-haiku",
        "claude-3-5-haiku-20241022, claude-3-5-haiku"
    })
    void claude_3_is_known_in_the_order_of_later_names_too(String spelling, String id)
            throws IOException {
        write("a.csv", "time,model,output\n2026-10-05T09:00:00Z," + spelling + ",5\n");
        assertThat(run("a.csv", "--timezone", "UTC", "--format", "csv").out())
                .contains("\n" + id + ",");
    }

    @Test
    void ends_with_the_command_that_compares_on_the_same_usage() throws IOException {
        write("logs of May/a.csv", "time,output\n2026-10-05,1\n");
        write("b.csv", "time,output\n2026-10-05,2\n");
        assertThat(
                        run(
                                        "logs of May",
                                        "--source",
                                        "events",
                                        "--timezone",
                                        "UTC",
                                        "--format",
                                        "markdown")
                                .out())
                .contains(
                        "tco compare '--usage=logs of May' --source events --since 2026-10-05"
                                + " --until 2026-10-05 --timezone UTC");
        assertThat(run("logs of May", "b.csv", "--format", "markdown").out())
                .contains("tco compare --workload my-usage.yaml");
    }
}
