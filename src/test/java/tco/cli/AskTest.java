package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
import tco.cli.console.ExitCode;
import tco.cli.console.Input;
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
        String line =
                result.out()
                        .lines()
                        .filter(text -> text.startsWith("The same again: "))
                        .findFirst()
                        .orElseThrow()
                        .substring("The same again: tco ".length());
        List<String> words = new ArrayList<>(CommandLineWords.of(line));
        words.addAll(List.of(more));
        return Program.in(directory, Map.of(), words).out();
    }

    @Test
    void lines_and_flags_ask_for_the_same() {
        Program.Result lines = ask("5\nno\n40M\nstays\nm4-max-128gb\nde\n");
        Program.Result flags =
                ask(
                        "",
                        "--developers",
                        "5",
                        "--agentic",
                        "no",
                        "--volume",
                        "40M",
                        "--privacy",
                        "stays",
                        "--machines",
                        "m4-max-128gb",
                        "--country",
                        "DE",
                        "--defaults");
        assertThat(lines.exit()).isZero();
        assertThat(flags.err()).isEmpty();
        assertThat(again(lines, "--format", "json")).isEqualTo(again(flags, "--format", "json"));
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
                "--developers|0|is no number of developers",
                "--developers|1.5|is no number of developers",
                "--developers|100001|is no number of developers",
                "--agentic|perhaps|is no answer (yes or no)",
                "--volume|$0|is no volume",
                "--volume|$|is no volume",
                "--volume|10M..|is no volume",
                "--volume|lots|is no volume",
                "--privacy|secret|is no answer (any, rented or stays)",
                "--machines|m4-max-128g|did you mean m4-max-128gb?",
                "--machines|runpod-secure-h100-sxm|no machine to own",
                "--machines|m4-max-128gb:0|is no number of machines",
                "--machines|m4-max-128gb:1.5|is no number of machines",
                "--machines|m4-max-128gb,m4-max-128gb|twice",
                "--country|gb|no electricity price of 'gb'",
            })
    void what_is_no_answer_is_wrong_usage(String flag, String said, String problem) {
        Program.Result result = ask("", "--defaults", flag, said);
        assertThat(result.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err())
                .startsWith("tco: " + flag + ": ")
                .contains(problem)
                .hasLineCount(1);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void a_script_ends_at_a_wrong_line() {
        Program.Result result = ask("5\nperhaps\n");
        assertThat(result.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err().lines().toList().getLast())
                .isEqualTo("tco: --agentic: 'perhaps' is no answer (yes or no)");
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
        byte[] lines = "5\nperhaps\nno\n".getBytes(StandardCharsets.UTF_8);
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
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--workload chat");
    }

    @Test
    void what_is_spent_is_what_the_model_that_it_is_counted_by_costs() {
        String csv =
                again(
                        ask("", "--defaults", "--volume", "$900"),
                        "claude-sonnet-5",
                        "--format",
                        "csv",
                        "--columns",
                        "monthly_usd");
        double usd = Double.parseDouble(csv.lines().toList().getLast());
        assertThat(usd).isCloseTo(900, within(0.5)); // a volume has four digits
    }

    @Test
    void a_machine_that_is_owned_has_no_price_and_the_answer_says_why() {
        Program.Result result = ask("", "--defaults", "--agentic", "no", "--machines", "rtx-5090");
        assertThat(result.out()).contains("sunk cost");
        String csv = again(result, "--format", "csv", "--columns", "option,upfront_usd");
        assertThat(csv).contains("\nrtx-5090,0.00\n");
    }

    @Test
    void machines_that_must_be_bought_beside_one_that_is_owned_have_their_price() {
        Program.Result result =
                ask("", "--defaults", "--volume", "20B", "--machines", "m4-max-128gb");
        assertThat(result.out().replaceAll("\\s+", " "))
                .contains("of them and you own 1, so all count at their price");
        assertThat(result.out()).doesNotContain("price_usd=0");
    }

    @Test
    void the_scenario_file_reads_back_to_the_same_numbers() throws IOException {
        Program.Result result =
                ask("", "--defaults", "--machines", "m4-max-128gb", "--save", "mine");
        assertThat(result.out()).endsWith("--scenario mine.yaml\n");
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
                "--developers",
                "3",
                "--volume",
                "$20",
                "--country",
                "de",
                "--machines",
                "m4-max-128gb",
                "--save",
                "mine");
        assertThat(explained("m4-max-128gb"))
                .contains("workload.developers 3: answer to tco ask, --developers 3, 2026-11-24")
                .contains("answer to tco ask, --volume $20: $20 a month / $0.4112 a million")
                .contains("usd_per_kwh 0.4142: households in Germany: Eurostat press release")
                .contains("at 1.08 USD a euro, our rate, 2025-06")
                .contains("price_usd 0: answer to tco ask, --machines m4-max-128gb: paid already");
    }

    @Test
    void what_was_not_answered_says_so_and_what_it_was_estimated_from() {
        ask("", "--defaults", "--save", "mine");
        assertThat(explained("claude-sonnet-4-6"))
                .contains("workload.developers 1: usual answer to tco ask, --developers 1")
                .contains("usual answer to tco ask, --volume unknown: 1 x $150-250 a month")
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
        assertThat(
                        ask("", "--defaults", "--agentic", "no", "--developers", "4")
                                .out()
                                .replaceAll("\\s+", " "))
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
        assertThat(result.out()).contains("/kWh, what households pay in");
    }
}
