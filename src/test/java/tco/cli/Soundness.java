package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import tco.cli.DrawnCommands.Drawn;
import tco.cli.console.ExitCode;

/// What holds of every run, whatever was asked for.
final class Soundness {
    /// Ten seconds are the most that a person may wait for.
    private static final long MOST_NANOSECONDS = 10_000_000_000L;

    private static final Pattern TRACE = Pattern.compile("internal error|Exception|\\bat tco\\.");
    private static final Pattern NO_NUMBER = Pattern.compile("\\bNaN\\b|Infinity");

    private Soundness() {}

    /// Runs a line and fails on an internal error, a trace, output beside an error, and on what is
    /// no number among its figures.
    static Program.Result of(Drawn drawn) {
        return of(drawn, Path.of(""));
    }

    /// The same in a folder of its own.
    static Program.Result of(Drawn drawn, Path directory) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        Program.Result result = Program.in(directory, drawn.environment(), drawn.words());
        assertThat(threads.getCurrentThreadCpuTime() - before)
                .as("nanoseconds of the processor, %s", drawn)
                .isLessThan(MOST_NANOSECONDS);
        assertThat(result.err()).as("%s", drawn).doesNotContainPattern(TRACE);
        assertThat(result.exit())
                .as("%s: %s", drawn, result.err())
                .isIn(
                        List.of(
                                ExitCode.DONE,
                                ExitCode.FAILED,
                                ExitCode.WRONG_USAGE,
                                ExitCode.GATE_NOT_MET));
        if (result.exit() == ExitCode.FAILED || result.exit() == ExitCode.WRONG_USAGE) {
            assertThat(result.out()).as("%s", drawn).isEmpty();
            assertThat(result.err()).as("%s", drawn).isNotEmpty();
        } else {
            assertThat(result.out()).as("%s", drawn).isNotEmpty().doesNotContainPattern(NO_NUMBER);
        }
        return result;
    }
}
