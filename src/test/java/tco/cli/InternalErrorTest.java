package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tco.cli.console.Console;
import tco.cli.console.Console.Input;
import tco.cli.console.ExitCode;

/// What is told when the program itself is at fault: here, because it cannot know the day.
class InternalErrorTest {
    private static String told(String stdin, String... words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Input input =
                new Input(
                        new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
                        () -> false);
        int exit =
                Cli.run(
                        List.of(words),
                        new Console(
                                input,
                                new Tables(),
                                err,
                                Map.of(),
                                Path.of(""),
                                () -> Program.TODAY));
        assertThat(exit).isEqualTo(ExitCode.FAILED);
        return err.toString(StandardCharsets.UTF_8);
    }

    /// Fails at every table, as a mistake of ours would.
    private static final class Tables extends OutputStream {
        @Override
        public void write(int b) {
            throw new IllegalStateException("one byte");
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            if (new String(bytes, from, length, StandardCharsets.UTF_8).contains("why: tco")) {
                throw new IllegalStateException("no table");
            }
        }
    }

    @Test
    void names_the_command_that_repeats_it() {
        assertThat(told("", "compare", "--set", "workload.tokens=10M", "m4-max-128gb"))
                .isEqualTo(
                        "tco: internal error: java.lang.IllegalStateException: no table (--verbose"
                                + " shows where; it came of: tco compare --set"
                                + " workload.tokens=10M m4-max-128gb)\n");
        assertThat(told("", "compare", "--scenario", "article", "--tokens", "1M..2M "))
                .contains("it came of: tco compare --scenario article --tokens '1M..2M ')");
    }

    @Test
    void names_what_a_session_asked_for_too() {
        assertThat(told("set tokens 5M\nset kwh 0.2\ncompare m4-max-128gb\n", "shell"))
                .contains("it came of: tco compare m4-max-128gb --tokens 5M --kwh 0.2)");
    }

    @Test
    void a_trace_is_readable() {
        assertThat(told("", "compare", "--verbose"))
                .contains("\n    at tco.cli.")
                .doesNotContain("<U+9>", "\t");
    }

    @Test
    void a_long_command_is_cut() {
        assertThat(told("", "report", "--output", "x".repeat(9_000) + ".md").length())
                .isLessThan(500);
    }
}
