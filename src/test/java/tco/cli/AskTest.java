package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tco.cli.console.Console;
import tco.cli.console.Console.Input;
import tco.cli.console.ExitCode;
import tco.cli.shell.CommandLineWords;
import tco.profile.ProfileBook;
import tco.profile.ProfileBook.Listing;
import tco.profile.catalog.Group;
import tco.testing.Environments;

class AskTest {
    @TempDir Path directory;

    private Program.Result ask(String stdin, String... arguments) {
        List<String> words = new ArrayList<>(List.of("ask"));
        words.addAll(List.of(arguments));
        return Program.in(directory, Map.of(), words, stdin);
    }

    /// What the line that ends the answer prints, in a format.
    private String again(Program.Result result, String... more) {
        String lead = "The whole table: tco ";
        String line =
                result.out()
                        .lines()
                        .filter(text -> text.startsWith(lead))
                        .findFirst()
                        .orElseThrow()
                        .substring(lead.length());
        List<String> words = new ArrayList<>(CommandLineWords.of(line));
        words.addAll(List.of(more));
        Program.Result again = Program.in(directory, Map.of(), words);
        assertThat(again.exit()).as(again.err()).isZero();
        return again.out();
    }

    @Test
    void lines_and_flags_ask_for_the_same() {
        Program.Result lines =
                ask("seats\nmax-5x 4\noften\nany\nrtx-4090:2\n$30\nrented\nGermany\n");
        Program.Result flags =
                ask(
                        "",
                        "--paying=seats",
                        "--which=claude-max-5x 4",
                        "--limits=often",
                        "--quality=any",
                        "--machines=rtx-4090:2",
                        "--time=30",
                        "--privacy=rented",
                        "--country=DE",
                        "--defaults");
        assertThat(lines.exit()).as(lines.err()).isZero();
        assertThat(flags.err()).isEmpty();
        assertThat(lines.out()).isEqualTo(flags.out());
        assertThat(again(lines).replaceAll("\\s+", " "))
                .contains("4 developers")
                .contains("code may go to rented machines")
                .contains("RTX 4090");
    }

    @Test
    void blank_lines_and_the_end_of_the_lines_take_the_defaults() {
        String defaults = ask("", "--defaults").out();
        assertThat(ask("\n\n").out()).isEqualTo(defaults);
        assertThat(ask("").out()).isEqualTo(defaults);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--defaults",
                "--defaults --paying seats --which 'max-5x 12' --machines m4-max-128gb:2",
                "--defaults --paying api --which 'opus-5-5 4.8k' --developers 12 --privacy stays",
                "--defaults --paying own --which rtx-5090:2 --quality mid --time no",
                "--defaults --which 200 --machines rtx-4090,m4-max-128gb,rtx-5090",
            })
    void the_answer_has_at_most_thirty_lines_and_can_be_asked_for_again(String line) {
        Program.Result result = ask("", CommandLineWords.of(line).toArray(String[]::new));
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out().lines().count()).isLessThanOrEqualTo(30);
        assertThat(result.out().lines().filter(text -> !text.startsWith("The whole table")))
                .allMatch(text -> text.length() <= 80);
        assertThat(again(result)).isNotEmpty();
    }

    @Test
    void a_question_mark_explains_and_an_arrow_goes_back() {
        Program.Result result = ask("seats\n?\n<\napi\nsonnet-5 $4,800\n");
        assertThat(result.err())
                .contains("A part of a name will do")
                .containsSubsequence(
                        "Which plan, and how many seats",
                        "What do you pay for now",
                        "Which model, and how many dollars");
        assertThat(result.out()).contains("--spend 4800 --on claude-sonnet-5");
        assertThat(ask("<\n<\n<\n").out()).isEqualTo(ask("", "--defaults").out());
    }

    @Test
    void a_bill_and_a_machine_can_be_shared_by_several() {
        Program.Result bill = ask("api\nsonnet-5 $4,800 for 12 developers\n");
        assertThat(bill.out()).contains("; 12 developers", "$400 a developer");
        assertThat(bill.out().replaceAll("\\s+", " "))
                .isEqualTo(
                        ask(
                                        "",
                                        "--defaults",
                                        "--paying=api",
                                        "--which=sonnet-5 $4,800",
                                        "--developers=12")
                                .out()
                                .replaceAll("\\s+", " "));
        assertThat(ask("own\nrtx-4090:2 for 3\n").out())
                .contains("--developers 3", "--own rtx-4090=2");
        Program.run("ask", "--defaults", "--paying=own", "--which=rtx-4090 for 0")
                .isRefused("--which: '0' is no number of developers");
        Program.run("ask", "--defaults", "--paying=api", "--which=x $9 for 2", "--developers=2")
                .isRefused("--which: no model of an API is named 'x'");
        Program.run("ask", "--defaults", "--paying=own", "--which=rtx-4090 for 2", "--developers=2")
                .isRefused("--developers: --which says how many already");
    }

    @ParameterizedTest
    @CsvSource({"seats", "api", "own", "nothing"})
    void every_question_fits_a_line_of_a_small_terminal(String paying) {
        assertThat(ask(paying + "\n".repeat(9)).err().lines())
                .allMatch(question -> question.length() <= 80);
    }

    @Test
    void no_winner_ends_within_a_remark() {
        assertThat(ask("", "--defaults", "--paying=own", "--which=rtx-4090 for 2").out())
                .contains(" a dev, $224 of it upkeep")
                .doesNotContain("…");
    }

    @Test
    void the_end_of_the_lines_answers_all_that_follows() {
        assertThat(ask("seats\n").err()).doesNotContain("Do you hit the limits");
        assertThat(ask("seats\n").out()).isEqualTo(ask("", "--defaults", "--paying=seats").out());
    }

    @Test
    void a_machine_that_is_paid_for_says_what_it_costs_today() {
        String answer =
                ask("", "--defaults", "--paying=own", "--which=rtx-4090")
                        .out()
                        .replaceAll("\\s+", " ");
        assertThat(answer)
                .containsPattern("you pay today for your RTX 4090 \\(basic\\): \\$[0-9]+~ a month")
                .doesNotContain("PC with 2x GeForce");
    }

    @Test
    void where_nothing_of_the_tier_keeps_code_in_the_answer_says_so() {
        String answer =
                ask(
                                "",
                                "--defaults",
                                "--paying=api",
                                "--which=sonnet-5 $4,800 for 12",
                                "--privacy=stays")
                        .out()
                        .replaceAll("\\s+", " ");
        assertThat(answer)
                .contains("no option of that quality meets the rest; below it, code stays in with");
    }

    @Test
    void a_machine_to_own_is_asked_for_once() {
        Program.Result own = ask("own\nm4-max-128gb\n");
        assertThat(own.err()).doesNotContain("Which machines do you own");
        assertThat(own.out()).contains("--own m4-max-128gb=1");
        assertThat(ask("nothing\n1\n\n").err())
                .contains("Which machines do you own")
                .doesNotContain("Do you hit the limits");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--paying|lots|is no answer (one of seats, api, own, nothing)",
                "--which|0|is no number of developers",
                "--which|1.5|is no number of developers",
                "--which|100001|is no number of developers",
                "--limits|daily|is no answer (one of never, sometimes, often)",
                "--quality|good|is no answer (one of basic, mid, mid-high, frontier)",
                "--time|-5|is no price of an hour",
                "--time|1T|is no price of an hour",
                "--privacy|secret|is no answer (one of stays, rented, any)",
                "--machines|m4-max-128g,|no machine to own is named ''",
                "--machines|rtx|fits",
                "--machines|m4-maz-128gb|did you mean m4-max-128gb?",
                "--machines|runpod-secure-h100-sxm|no machine to own",
                "--machines|m4-max-128gb:0|is no number of machines",
                "--machines|m4-max-128gb:1.5|is no number of machines",
                "--machines|m4-max-128gb,m4-max-128gb|twice",
                "--country|gb|no electricity price of 'gb'",
                "--country|Germania|did you mean Germany?",
            })
    void what_is_no_answer_is_wrong_usage(String flag, String said, String problem) {
        Program.Result result = ask("", "--defaults", flag + "=" + said);
        assertThat(result.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).startsWith("tco: " + flag).contains(problem).hasLineCount(1);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void what_a_bill_says_is_not_said_twice() {
        Program.run("ask", "--defaults", "--paying=seats", "--developers=3")
                .isRefused("--developers: the seats say how many");
        Program.run("ask", "--defaults", "--paying=api", "--tokens=3M")
                .isRefused("--tokens: the bill says how many");
        assertThat(ask("", "--defaults", "--tokens=3M").out()).contains("--tokens 3M");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "api|claude-sonnet-5|names no dollars a month",
                "api|claude-sonnet-5 $0|names no dollars a month",
                "api|claude-sonnet-5 lots|names no dollars a month",
                "api|max-5x $100|no model of an API is named 'max-5x'",
                "seats|claude-max-5x many|is no number of seats",
                "seats|claude-sonnet-5 2|no plan is named",
                "own|nothing|no machine to own is named",
            })
    void what_is_paid_for_must_exist(String paying, String which, String problem) {
        Program.Result result = ask("", "--defaults", "--paying=" + paying, "--which=" + which);
        assertThat(result.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).startsWith("tco: --which: ").contains(problem).hasLineCount(1);
    }

    @Test
    void a_script_ends_at_a_wrong_line() {
        Program.Result result = ask("seats\nperhaps\n");
        assertThat(result.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err().lines().toList().getLast())
                .startsWith("tco: --which: no plan is named 'perhaps'");
        assertThat(result.out()).isEmpty();
    }

    @Test
    void a_session_keeps_its_lines() {
        Program.Result asked = Program.line("tco shell", "ask\n40\n");
        assertThat(asked.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(asked.err()).startsWith("line 1: tco: ask: a session takes answers as flags");
        Program.Result flags = Program.line("tco shell --tokens 1M", "ask --defaults\n");
        assertThat(flags).isEqualTo(Program.line("tco ask --defaults"));
    }

    @Test
    void a_person_is_asked_again() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        byte[] lines = "perhaps\nnothing\n5\n".getBytes(StandardCharsets.UTF_8);
        int exit =
                Cli.run(
                        List.of("ask"),
                        new Console(
                                new Input(new ByteArrayInputStream(lines), () -> true),
                                out,
                                err,
                                Map.of(),
                                directory,
                                () -> Program.TODAY));
        assertThat(exit).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("'perhaps' is no answer");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--developers 5");
    }

    @Test
    void what_is_spent_is_what_it_costs() {
        String csv =
                again(
                        ask("", "--defaults", "--paying=api", "--which=claude-sonnet-5 $900"),
                        "--format",
                        "csv",
                        "--columns",
                        "option,monthly_usd");
        assertThat(csv).contains("\nclaude-sonnet-5,900.00\n");
    }

    @Test
    void a_machine_that_is_owned_costs_no_price_and_says_what_it_carries() {
        Program.Result result =
                ask(
                        "",
                        "--defaults",
                        "--paying=api",
                        "--which=claude-sonnet-5 $900",
                        "--machines=m4-max-128gb");
        assertThat(result.out().replaceAll("\\s+", " "))
                .containsPattern(
                        "your M4 Max 128 GB \\(mid\\) can carry [0-9.]+% of it; with the rest at");
        assertThat(again(result, "--format", "csv", "--columns", "option,hardware"))
                .containsPattern("m4-max-128gb,[0-9]");
        assertThat(
                        again(
                                ask("", "--defaults", "--which=1", "--machines=rtx-5090"),
                                "--format",
                                "csv",
                                "--columns",
                                "option,upfront_usd"))
                .contains("\nrtx-5090,0.00\n");
    }

    @Test
    void what_one_pays_for_says_how_good_the_rest_must_be() {
        Program.Result seats = ask("", "--defaults", "--paying=seats", "--which=claude-max-5x");
        assertThat(seats.out()).contains("--min-quality frontier").contains("below that quality");
        assertThat(ask("", "--defaults", "--paying=seats", "--quality=any").out())
                .doesNotContain("--min-quality");
        assertThat(ask("", "--defaults").out()).doesNotContain("--min-quality");
    }

    @Test
    void the_scenario_file_reads_back_to_the_same_numbers() throws IOException {
        Program.Result result =
                ask("", "--defaults", "--machines", "m4-max-128gb", "--save", "mine");
        assertThat(result.out()).contains("mine.yaml");
        assertThat(
                        Program.in(
                                        directory,
                                        Map.of(),
                                        List.of(
                                                "compare",
                                                "--scenario",
                                                "mine.yaml",
                                                "--format",
                                                "json"))
                                .out())
                .isEqualTo(again(result, "--format", "json"));
        Program.Result taken = ask("", "--defaults", "--save", "mine");
        assertThat(taken.err()).isEqualTo("tco: save: mine.yaml exists already (another name)\n");
        assertThat(taken.out()).isEmpty();
        Files.delete(directory.resolve("mine.yaml"));
        assertThat(ask("", "--defaults", "--save", "default").exit())
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void the_scenario_file_keeps_where_each_answer_came_from() {
        ask(
                "",
                "--defaults",
                "--which=3",
                "--country=de",
                "--machines=m4-max-128gb",
                "--time=50",
                "--save=mine");
        assertThat(explained("m4-max-128gb"))
                .contains("workload.developers 3: answer to tco ask, --which 3, 2026-11-24")
                .contains("usd_per_kwh 0.4142: households in Germany: Eurostat press release")
                .contains("at 1.08 USD a euro, our rate, 2025-06")
                .contains("ops_hourly_usd 50: answer to tco ask, --time 50");
    }

    @Test
    void what_was_not_answered_says_so_and_what_it_was_estimated_from() {
        ask("", "--defaults", "--save", "mine");
        assertThat(explained("claude-sonnet-4-6"))
                .contains("workload.developers 1: usual answer to tco ask, --which 1")
                .contains("1 x $150-250 a month for a developer")
                .contains("https://code.claude.com/docs/en/costs");
    }

    @Test
    void what_a_developer_uses_is_a_figure_of_the_workloads_profile() throws IOException {
        Files.writeString(
                directory.resolve("tco.yaml"),
                """
                kind: workload
                id: chat
                tokens_per_developer: {value: 3M, source: our own bill, as_of: 2026-10}
                """);
        assertThat(ask("", "--defaults", "--chat", "--which", "4").out().replaceAll("\\s+", " "))
                .contains("4 x 3M a month for a developer (our own bill, 2026-10) = 12M");
    }

    private String explained(String option) {
        return Program.in(
                        directory, Map.of(), List.of("explain", option, "--scenario", "mine.yaml"))
                .out()
                .replaceAll("\\s+", " ");
    }

    static Stream<String> countries() {
        return ProfileBook.open(Environments.at(Path.of("target")), List.of())
                .list(Group.ELECTRICITY)
                .stream()
                .map(Listing::id);
    }

    @ParameterizedTest
    @MethodSource("countries")
    void every_country_has_a_price_with_its_source(String country) {
        Program.Result result = ask("", "--defaults", "--country", country);
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("/kWh, households in");
    }
}
