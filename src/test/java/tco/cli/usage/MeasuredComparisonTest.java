package tco.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tco.cli.Program;
import tco.cli.console.ExitCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Recorded usage as the workload of other commands: read there and then, or from a file.
class MeasuredComparisonTest {
    private static final String EVENTS =
            "--usage=" + Path.of("docs/examples/usage.csv").toAbsolutePath();

    /// All of a row but its notes: only recorded requests can be replayed under a plan's limits.
    private static final String FIGURES =
            "option,needs,kind,eligible,units,monthly_usd_low,monthly_usd,monthly_usd_high,"
                    + "usd_per_mtok,capacity_tokens,utilisation,served_share,overage,saving_usd";

    @TempDir private Path folder;

    private Program.Result run(String... words) {
        return Program.in(folder, Map.of(), List.of(words));
    }

    private Program.Result save(String... more) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "usage",
                                Path.of("docs/examples/usage.csv").toAbsolutePath().toString(),
                                "--timezone",
                                "UTC",
                                "--save",
                                "my-usage.yaml"));
        words.addAll(List.of(more));
        return run(words.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare --format csv --columns " + FIGURES + " --baseline claude-sonnet-4-6",
                "compare --tokens 50M --format csv --columns "
                        + FIGURES
                        + " --baseline claude-opus-5-5",
                "advise --format json",
                "breakeven claude-sonnet-4-6 claude-opus-5-5",
                "project --format csv",
                "sensitivity --format csv",
                "sweep --set workload.tokens=1M,2M",
                "simulate --samples 100 --format csv",
                "check --expect deepseek-v4-flash"
            })
    void a_saved_workload_gives_what_the_usage_gives(String command) throws IOException {
        assertThat(save().exit()).isZero();
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of(EVENTS, "--timezone", "UTC"));
        Program.Result measured = run(words.toArray(String[]::new));
        words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--workload", "my-usage.yaml"));
        Program.Result saved = run(words.toArray(String[]::new));
        assertThat(measured.err()).isEqualTo(saved.err());
        assertThat(measured.exit()).isEqualTo(saved.exit()).isNotEqualTo(ExitCode.WRONG_USAGE);
        assertThat(withoutPlaces(measured.out())).isEqualTo(withoutPlaces(saved.out()));
    }

    /// By the worked example: Haiku's request came while the window of five hours was full.
    @Test
    void the_row_of_a_plan_tells_what_came_of_the_usage_under_its_limits() throws IOException {
        Files.writeString(
                folder.resolve("plan.yaml"),
                """
                kind: plan
                id: small-seat
                name: Small seat
                short: Small seat
                usd_per_seat: 5
                included_usd: 5
                rates_model: claude-sonnet-4-6
                overage: blocked
                windows: [{hours: 5, included_usd: 0.10}, {hours: 168, included_usd: 1}]
                source: a price list
                as_of: 2026-10-01
                """);
        String usage =
                "--usage="
                        + Path.of("src/test/resources/usage/cases/e03-profile-worked-by-hand")
                                .toAbsolutePath();
        String replayed =
                "small-seat, the measured usage replayed: over (1 request, 13k tokens, $0.03 at list"
                        + " prices); 5 hours with $0.10: $0.86 in the busiest of 3, 3 full; 168 hours"
                        + " with $1.00: $1.28 in the busiest of 1, 1 full";
        List<String> words =
                List.of("--timezone", "UTC", "--profiles", "plan.yaml", "--format", "json", usage);
        List<String> compare = new ArrayList<>(List.of("compare", "small-seat"));
        compare.addAll(words);
        Program.Result compared = run(compare.toArray(String[]::new));
        assertThat(compared.exit()).as(compared.err()).isZero();
        assertThat(compared.out()).contains(replayed);
        List<String> project = new ArrayList<>(List.of("project", "small-seat"));
        project.addAll(words);
        assertThat(run(project.toArray(String[]::new)).out()).doesNotContain("replayed");
    }

    @Test
    void a_report_draws_the_usage_that_it_rests_on() {
        Program.Result page = run("report", EVENTS, "--timezone", "UTC", "--format", "html");
        assertThat(page.exit()).as(page.err()).isZero();
        assertThat(page.out())
                .contains("Tokens of each day", "Tokens of each hour of the day")
                .contains("Share of each model in the tokens")
                .contains("up to 128k in, 2,048 out", "up to 200k in, whole sessions")
                .contains("usage-days-wide", "usage-days-narrow", "usage-movable-wide");
        assertThat(run("report", "--format", "html").out()).doesNotContain("measured usage");
    }

    @Test
    void a_report_in_markdown_tells_the_usage_in_tables() {
        Program.Result page = run("report", EVENTS, "--timezone", "UTC", "--format", "markdown");
        assertThat(page.exit()).as(page.err()).isZero();
        assertThat(page.out())
                .contains("## The measured usage")
                .containsPattern("By hour, 00 to 23: [^\n]*\n```\n")
                .contains("| day | tokens | list price |");
    }

    /// A figure of a file stands in a line of it; a file does not tell which models were used.
    private static String withoutPlaces(String text) {
        return text.replaceAll("(my-usage.yaml|--usage):[0-9]+", "")
                .replaceAll("(?m)^today,.*\\n", "");
    }

    /// $1.30143 in three days, a month of which has 730 / 24 / 3 times as much.
    @Test
    void what_is_paid_today_is_a_row_that_cannot_win_and_the_baseline() {
        Program.Result result = run("compare", EVENTS, "--timezone", "UTC", "--format", "json");
        JsonNode json = JsonMapper.shared().readTree(result.out());
        assertThat(json.get("today").asString()).isEqualTo("today");
        JsonNode today = option(json, "today");
        assertThat(today.get("monthly_usd").get("typical").asDouble())
                .isCloseTo(1.30143 * 730 / 24 / 3, within(0.001));
        assertThat(today.get("eligible").asBoolean()).isFalse();
        assertThat(today.get("cost_known").asBoolean()).isTrue();
    }

    @Test
    void what_has_no_price_makes_it_a_floor() throws IOException {
        Files.writeString(
                folder.resolve("events.csv"),
                """
                time,model,uncached_input,output
                2026-10-05T09:00:00Z,claude-sonnet-4-6,100000,1000
                2026-10-05T10:00:00Z,claude-sonnet-9-preview,100000,1000
                """);
        Program.Result result = run("compare", "--usage=events.csv", "--format", "json");
        JsonNode today = option(JsonMapper.shared().readTree(result.out()), "today");
        assertThat(today.get("cost_known").asBoolean()).isFalse();
    }

    private static JsonNode option(JsonNode json, String id) {
        for (JsonNode option : json.get("options")) {
            if (option.get("id").asString().equals(id)) {
                return option;
            }
        }
        throw new AssertionError(id + " is no option");
    }

    @Test
    void the_header_says_where_the_workload_was_measured() {
        assertThat(run("compare", EVENTS, "--timezone", "UTC").out().replace("\n", " "))
                .contains("measured: events, 2026-10-05 to 2026-10-07");
    }

    @Test
    void a_saved_workload_is_a_valid_profile_and_is_not_replaced_unasked() throws IOException {
        assertThat(save().exit()).isZero();
        Path file = folder.resolve("my-usage.yaml");
        assertThat(Files.readString(file))
                .contains("uncached_input: 1703333")
                .contains("requests: 61")
                .contains("work_starts: 09:00");
        assertThat(run("profiles", "validate", "my-usage.yaml").out())
                .isEqualTo("1 profile is valid\n");
        assertThat(save().err()).contains("my-usage.yaml: exists already (use --force)");
        assertThat(save("--force", "--id", "team-usage").exit()).isZero();
        assertThat(Files.readString(file)).contains("id: team-usage");
    }

    @Test
    void usage_takes_no_word_that_follows_it() {
        Program.Result result = run("compare", "--usage", "claude-sonnet-4-6");
        assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).contains("no usage found: looked in");
    }

    @Test
    void usage_and_a_workload_do_not_go_together() {
        run("compare", EVENTS, "--workload", "agentic")
                .isRefused("--usage: does not go with --workload");
    }

    @Test
    void a_window_without_usage_is_refused() {
        run("compare", EVENTS, "--month", "2025-01").isRefused("--usage: no usage in these days");
    }

    /// Users with so many tokens each, on one day.
    private String savedOf(long... tokens) throws IOException {
        StringBuilder csv = new StringBuilder("time,model,uncached_input,user\n");
        for (int i = 0; i < tokens.length; i++) {
            csv.append("2026-10-05T09:00:00Z,claude-sonnet-4-6,")
                    .append(tokens[i])
                    .append(",someone")
                    .append(i)
                    .append('\n');
        }
        Files.writeString(folder.resolve("users.csv"), csv);
        assertThat(
                        run(
                                        "usage",
                                        "users.csv",
                                        "--timezone",
                                        "UTC",
                                        "--save",
                                        "users.yaml",
                                        "--force")
                                .exit())
                .isZero();
        Program.Result valid = run("profiles", "validate", "users.yaml");
        assertThat(valid.exit()).as(valid.out() + valid.err()).isZero();
        return Files.readString(folder.resolve("users.yaml"));
    }

    private static long[] equal(int users) {
        long[] tokens = new long[users];
        java.util.Arrays.fill(tokens, 1_000);
        return tokens;
    }

    @Test
    void a_team_whose_every_request_names_its_user_keeps_their_shares() throws IOException {
        assertThat(savedOf(2_000, 5_000, 3_000))
                .contains("\ndevelopers: 3\n")
                .contains("developer_shares:\n- 0.5\n- 0.3\n- 0.2\n");
        String command = "compare claude-team-premium --format csv --columns " + FIGURES;
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--workload", "users.yaml"));
        Program.Result saved = run(words.toArray(String[]::new));
        words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--usage=users.csv", "--timezone", "UTC"));
        Program.Result measured = run(words.toArray(String[]::new));
        assertThat(saved.exit()).as(saved.err()).isZero();
        assertThat(measured.out()).contains(saved.out().lines().toList().getLast());
    }

    /// 1/150 is rounded up: 149 times 0.0067 leave 0.0017 for the first.
    @Test
    void up_to_200_users_have_shares_and_more_a_spread() throws IOException {
        assertThat(savedOf(equal(150))).contains("developer_shares:\n- 0.006766\n- 0.006666\n");
        assertThat(savedOf(equal(200)))
                .contains("\ndevelopers: 200\n", "developer_shares:\n- 0.005\n- 0.005\n")
                .doesNotContain("usage_spread");
        long[] tokens = equal(202);
        for (int i = 0; i < 101; i++) {
            tokens[i] = 3_000;
        }
        assertThat(savedOf(tokens))
                .contains("\ndevelopers: 202\n", "\nusage_spread: 0.5\n")
                .doesNotContain("developer_shares");
        assertThat(savedOf(equal(201))).contains("\nusage_spread: 0\n");
    }

    @Test
    void a_request_of_nobody_leaves_the_team_open() throws IOException {
        Files.writeString(
                folder.resolve("users.csv"),
                """
                time,model,output,user
                2026-10-05T09:00:00Z,claude-sonnet-4-6,10,someone
                2026-10-05T09:00:00Z,claude-sonnet-4-6,20,
                """);
        assertThat(run("usage", "users.csv", "--save", "users.yaml").exit()).isZero();
        assertThat(Files.readString(folder.resolve("users.yaml"))).doesNotContain("developer");
    }

    @Test
    void a_path_behind_a_blank_is_told_how_to_stand_there() {
        // A word behind --usage is an option's id, and this computer's own usage would be read.
        Program.line("tco compare --usage docs/examples/usage.csv")
                .isRefused("did you mean --usage=docs/examples/usage.csv?");
        Program.line("tco compare claude-sonnet-4-6 --usage pom.xml")
                .isRefused("'pom.xml' is a file or folder, no option");
        assertThat(
                        Program.line(
                                        "tco compare --usage=docs/examples/usage.csv"
                                                + " claude-sonnet-4-6")
                                .exit())
                .isZero();
    }
}
