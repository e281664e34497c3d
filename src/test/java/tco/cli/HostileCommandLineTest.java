package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.cli.console.Console;
import tco.cli.console.ExitCode;

@Isolated("changes the default locale")
class HostileCommandLineTest {
    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("comapre", "did you mean compare?"),
                wrong("--hlep", "did you mean --help?"),
                wrong("compare --tokns 10M", "did you mean --tokens?"),
                wrong("compare --tokens", "--tokens"),
                wrong("compare --tokens 10Q", "'10Q' is not a number (a number such as 10M"),
                wrong("compare --tokens -5", "-5 is out of range"),
                wrong("compare --tokens 1.5", "1.5 is out of range (a whole number"),
                wrong("compare --tokens 1M..", "'' is not a number"),
                wrong("compare --tokens 5M..1M", "low <= typical <= high"),
                wrong("compare --tokens 1e999", "'1e999' is not a number"),
                wrong("compare --tokens NaN", "'NaN' is not a number"),
                wrong("compare --tokens 1,000", "'1,000' may be one number or several"),
                wrong("compare --tokens 1,000,000", "may be one number or several"),
                wrong("explain m4-max-128gb --tokens 1,000", "'1,000' is a list"),
                wrong("compare --output-share 150%", "1.5 is out of range (a share"),
                wrong("compare --hours-per-day 25", "25 is out of range (hours"),
                wrong("compare --developers 0", "0 is out of range"),
                wrong("compare --lifetime 0", "0 is out of range"),
                wrong("compare --set foo", "is not PATH=VALUE"),
                wrong("compare --set workload.tokens=", "is not PATH=VALUE"),
                wrong("compare --set =5", "is not PATH=VALUE"),
                wrong("compare --set workload.tokenz=5", "did you mean tokens?"),
                wrong("compare --set worklod.tokens=5", "did you mean workload?"),
                wrong("compare --set hardware.m4-mux-128gb.price_usd=5", "did you mean"),
                wrong("compare --set hardware.m4-max-128gb.price=5", "did you mean price_usd?"),
                wrong("compare --set options.nope.quantity=2", "is not a figure of an option"),
                wrong("compare --format xml", "one of table, csv, json, markdown"),
                wrong("compare --format jsn", "did you mean json?"),
                wrong("compare --color sometimes", "one of auto, always, never"),
                wrong("compare --sort prise", "--sort: unknown value"),
                wrong("compare --columns optoin", "did you mean option?"),
                wrong("compare --baseline nobody", "--baseline: unknown option"),
                wrong("compare --min-quality best", "unknown value 'best'"),
                wrong("compare --privacy none", "unknown value 'none'"),
                wrong("compare --scenario artcle", "did you mean article?"),
                wrong("compare --workload agentik", "did you mean agentic?"),
                wrong("compare claude-sonet-4-6", "did you mean claude-sonnet-4-6?"),
                wrong("compare m4-max-128gb m4-max-128gb", "duplicate id m4-max-128gb"),
                wrong("explain", "explain"),
                wrong("explain nobody", "unknown id 'nobody'"),
                wrong("profiles", "needs an action"),
                wrong("profiles show", "needs an id"),
                wrong("profiles show m4-mx-128gb", "did you mean m4-max-128gb?"),
                wrong("profiles schema nothing", "one of hardware"),
                wrong("completion tcsh", "one of bash, zsh, fish"));
    }

    private static Arguments wrong(String line, String says) {
        return Arguments.argumentSet(line, line, says);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void wrong_usage_is_told_in_one_line(String line, String says) {
        Program.line("tco " + line).isRefused(says);
    }

    @Test
    void control_characters_of_an_argument_do_not_reach_the_terminal() {
        Program.Result result = Program.run("compare", "--tokens", "\u001b[31mred\n\u0007");
        assertThat(result.err().strip()).doesNotContain("\u001b", "\u0007", "\n");
        assertThat(result.exit()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void an_argument_of_100_kB_is_cut_in_the_message() {
        Program.Result result = Program.run("x".repeat(100_000));
        assertThat(result.err().length()).isLessThan(200);
        assertThat(result.exit()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void all_faults_are_told_at_once() {
        Program.Result result =
                Program.run("compare", "--tokens", "x", "--kwh", "y", "--lifetime", "z");
        assertThat(result.err().lines()).hasSize(3);
    }

    @Test
    void a_missing_profile_file_fails_and_is_named() {
        Program.Result result = Program.run("compare", "--profiles", "no/such.yaml");
        assertThat(result.err())
                .isEqualTo("no/such.yaml: no such file (a YAML file or a directory of them)\n");
        assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void output_to_a_directory_fails_and_writes_nothing(@TempDir Path folder) throws IOException {
        Program.Result result =
                Program.run("compare", "--tokens", "1M", "--output", folder.toString());
        assertThat(result.err()).contains("is a directory");
        assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void output_goes_to_the_file_and_nowhere_else(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.csv");
        Program.Result result =
                Program.run("compare", "--format", "csv", "--output", file.toString());
        assertThat(result.out()).isEmpty();
        assertThat(Files.readString(file))
                .isEqualTo(Program.run("compare", "--format", "csv").out());
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void a_closed_pipe_ends_quietly() {
        OutputStream closed =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                };
        var err = new ByteArrayOutputStream();
        int exit =
                Cli.run(
                        List.of("compare"),
                        new Console(closed, err, Map.of(), Path.of(""), () -> Program.TODAY));
        assertThat(exit).isEqualTo(ExitCode.DONE);
        assertThat(err.size()).isZero();
    }

    @Test
    void numbers_are_the_same_in_every_locale() {
        Locale before = Locale.getDefault();
        String usual = Program.run("compare", "--format", "csv").out();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Program.run("compare", "--format", "csv").out()).isEqualTo(usual);
            Locale.setDefault(Locale.GERMANY);
            assertThat(Program.run("compare").out()).isEqualTo(Program.run("compare").out());
        } finally {
            Locale.setDefault(before);
        }
    }
}
