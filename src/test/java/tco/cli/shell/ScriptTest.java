package tco.cli.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tco.cli.Program;
import tco.cli.console.ExitCode;

/// Sessions that read their lines from a file or a pipe.
class ScriptTest {
    private static final String COLUMNS = " --format csv --columns option,monthly_usd";

    @TempDir Path directory;

    private Program.Result run(String script, String... arguments) {
        return Program.in(directory, Map.of(), List.of(arguments), script);
    }

    @Test
    void a_line_runs_as_the_program_would() {
        Program.Result session = run("compare --format json\n", "shell", "--tokens", "40M");
        Program.Result alone = run("", "compare", "--tokens", "40M", "--format", "json");
        assertThat(session).isEqualTo(alone);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set tokens 40M",
                "set --tokens 40M",
                "set workload.tokens=40M",
                "set workload.tokens = 40_000_000",
                "tco set tokens '40M'",
                "set tokens 1M\r\nset tokens 40M\r",
                "\uFEFFset tokens 40M",
            })
    void a_figure_is_set_in_any_of_these_ways(String line) {
        Program.Result set = run(line + "\ncompare --format json\n", "shell");
        Program.Result alone = run("", "compare", "--tokens", "40M", "--format", "json");
        assertThat(set.err()).isEmpty();
        assertThat(set.out()).endsWith(alone.out());
    }

    @Test
    void what_a_line_says_holds_for_the_line_only() {
        Program.Result result =
                run(
                        "set tokens 40M\ncompare gpt-5.5 --tokens 1M" + COLUMNS + "\nexport\n",
                        "shell");
        assertThat(result.out())
                .contains(run("", ("compare gpt-5.5 --tokens 1M" + COLUMNS).split(" ")).out())
                .endsWith("tco compare --tokens 40M\n");
    }

    @Test
    void the_first_error_ends_the_script_with_its_exit_code_and_line() {
        Program.Result result = run("set kwh 0.3\n\ncompare --nonsense\nexport\n");
        assertThat(result.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err())
                .startsWith("line 3: tco: compare: unknown option '--nonsense'")
                .hasLineCount(1);
        assertThat(result.out()).doesNotContain("tco compare");
    }

    @Test
    void a_gate_that_is_not_met_ends_it_too() {
        assertThat(run("check --any --budget 0\nexport\n").exit()).isEqualTo(ExitCode.GATE_NOT_MET);
    }

    @Test
    void a_value_that_cannot_be_leaves_the_session_as_it_was() {
        Program.Result result = run("set hardware.m4-max-128gb.price_usd cheap\n", "shell");
        assertThat(result.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("line 1: --set: hardware.m4-max-128gb.price_usd:");
    }

    @Test
    void warnings_name_their_line_and_end_nothing() {
        Program.Result result =
                run("\nset hardware.strix-halo-128gb.price_usd 2000\nexport\n", "shell", "gpt-5.5");
        assertThat(result.err())
                .isEqualTo("line 2: --set hardware.strix-halo-128gb.price_usd: not used here\n");
        assertThat(result.out()).contains("tco compare gpt-5.5 --set");
    }

    @Test
    void a_line_of_100_kB_is_answered_in_one_short_line() {
        Program.Result result = run("x".repeat(100_000) + "\n", "shell");
        assertThat(result.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).hasLineCount(1).hasSizeLessThan(300);
    }

    @Test
    void a_line_without_end_is_refused() {
        Program.Result fits = run("#" + "x".repeat(999_999) + "\nexport", "shell");
        assertThat(fits.out()).isEqualTo("tco compare\n");
        Program.Result result = run("#" + "x".repeat(1_000_000), "shell");
        assertThat(result.err())
                .isEqualTo("line 1: tco: the line is longer than 1000000 characters\n");
        assertThat(result.exit()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void control_characters_reach_neither_a_figure_nor_the_terminal() {
        Program.Result result = run("set tokens \u001b[2J4\n", "shell");
        assertThat(result.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).doesNotContain("\u001b").startsWith("line 1: tco: column 12");
    }

    @Test
    void a_scenario_that_cannot_be_written_leaves_nothing() throws IOException {
        Files.writeString(directory.resolve("file"), "");
        for (String place : List.of("missing/mine", "file/mine")) {
            Program.Result result = run("save " + place + "\n", "shell");
            assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
            assertThat(result.err()).startsWith("line 1: tco: ").hasLineCount(1);
        }
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(directory.resolve("file"));
        }
    }

    @Test
    void nothing_is_written_over_unless_it_is_wanted() throws IOException {
        Path file = directory.resolve("mine.yaml");
        Files.writeString(file, "precious");
        Program.Result result = run("save mine\n", "shell");
        assertThat(result.err())
                .isEqualTo(
                        "line 1: tco: save: mine.yaml exists already (another name, or --force)\n");
        assertThat(file).hasContent("precious");
        assertThat(run("save mine --force\n", "shell").exit()).isEqualTo(ExitCode.DONE);
        assertThat(file).content().contains("id: mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "default.yaml", "Not A Name", "''"})
    void a_name_that_no_scenario_can_have_is_refused(String name) {
        assertThat(run("save '" + name.replace("'", "") + "'\n", "shell").exit())
                .isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(directory).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "undo now",
                "set",
                "set tokens",
                "set =4",
                "set tokens=",
                "unset tokens",
                "show no.such",
                "export nonsense",
                "export man",
                "load nowhere",
                "shell",
                "set wrklod.tokens 4",
                "diff all",
                "save",
                "load",
                "load \"a",
                "nonsense",
            })
    void what_makes_no_sense_is_wrong_usage(String line) {
        Program.Result result = run(line + "\n", "shell");
        assertThat(result.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).startsWith("line 1: ").hasLineCount(1);
        assertThat(result.out()).isEmpty();
    }

    @Test
    void nothing_to_undo_is_no_error() {
        Program.Result result = run("undo\nredo\nreset\nexport\n", "shell");
        assertThat(result.err()).hasLineCount(3).contains("line 2: nothing to redo");
        assertThat(result.out()).isEqualTo("tco compare\n");
    }
}
