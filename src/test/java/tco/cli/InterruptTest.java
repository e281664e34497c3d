package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.cli.console.ExitCode;

/// Commands whose thread is interrupted, as Ctrl-C does in a session: they end at the next block,
/// say nothing and leave nothing.
class InterruptTest {
    private static final String MANY_POINTS = "workload.tokens=1..1B:lin:9000000";

    @TempDir Path directory;

    private Program.Result interrupted(String... arguments) {
        Thread.currentThread().interrupt();
        Program.Result result = Program.in(directory, Map.of(), List.of(arguments));
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        return result;
    }

    @Test
    void a_sweep_ends() {
        Program.Result result = interrupted("sweep", "--set", MANY_POINTS);
        assertThat(result.exit()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(result.err()).isEmpty();
    }

    @Test
    void a_sweep_into_a_file_leaves_none() {
        Program.Result result = interrupted("sweep", "--set", MANY_POINTS, "--output", "rows.csv");
        assertThat(result.exit()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(result.err()).isEmpty();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void the_reading_of_usage_ends() throws IOException {
        Path events = Path.of("docs/examples/usage.csv").toAbsolutePath();
        Files.copy(events, directory.resolve("usage.csv"));
        Program.Result result = interrupted("usage", "usage.csv", "--output", "profile.json");
        assertThat(result.exit()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(result.err() + result.out()).isEmpty();
        assertThat(directory.resolve("profile.json")).doesNotExist();
    }

    @Test
    void a_simulation_ends() {
        Program.Result result = interrupted("simulate", "--samples", "10M", "m4-max-128gb");
        assertThat(result.exit()).isEqualTo(ExitCode.INTERRUPTED);
        assertThat(result.err() + result.out()).isEmpty();
    }
}
