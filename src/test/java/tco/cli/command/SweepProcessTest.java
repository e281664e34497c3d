package tco.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tco.cli.Main;
import tco.cli.console.ExitCode;

/// A sweep of more rows than anybody waits for, in a process of its own that is cut off.
class SweepProcessTest {
    private static final String ROWS = "workload.tokens=1..4000000000:1";

    @TempDir private Path folder;

    private Process sweep(String... more) throws IOException {
        List<String> line =
                Stream.concat(
                                Stream.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-XX:TieredStopAtLevel=1",
                                        "-classpath",
                                        System.getProperty("java.class.path"),
                                        Main.class.getName(),
                                        "sweep",
                                        "--set",
                                        ROWS),
                                Stream.of(more))
                        .toList();
        ProcessBuilder process = new ProcessBuilder(line);
        process.environment().put("TCO_STDERR_TERMINAL", "yes");
        return process.start();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private boolean hasRows() throws IOException {
        List<Path> files = files();
        return !files.isEmpty() && Files.size(files.getFirst()) > 0;
    }

    /// The signal of Ctrl-C ends the JVM in the same way, but is ignored in background jobs.
    @Test
    void an_interrupted_sweep_leaves_no_part_of_its_file() throws Exception {
        Process sweep = sweep("--output", folder.resolve("rows.csv").toString());
        while (!hasRows()) {
            assertThat(sweep.isAlive()).isTrue();
            Thread.sleep(20);
        }
        sweep.toHandle().destroy();
        assertThat(sweep.waitFor()).isNotEqualTo(ExitCode.DONE);
        assertThat(sweep.errorReader().lines()).isEmpty();
        assertThat(files()).isEmpty();
    }

    @Test
    void an_interrupted_sweep_takes_its_progress_off_the_screen() throws Exception {
        Process sweep = sweep("--progress", "--output", folder.resolve("rows.csv").toString());
        int first = sweep.getErrorStream().read();
        assertThat(first).isEqualTo('\r');
        sweep.toHandle().destroy();
        String shown = new String(sweep.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shown).contains("% of 4000000000 points").endsWith("s left\u001b[K\r\u001b[K");
        assertThat(sweep.waitFor()).isNotEqualTo(ExitCode.DONE);
        assertThat(files()).isEmpty();
    }

    @Test
    void a_reader_that_takes_one_line_ends_it_quietly() throws Exception {
        Process sweep = sweep();
        try (BufferedReader reader = sweep.inputReader()) {
            assertThat(reader.readLine()).startsWith("workload.tokens,option,");
        }
        assertThat(sweep.waitFor()).isEqualTo(ExitCode.DONE);
        assertThat(sweep.errorReader().lines()).isEmpty();
    }
}
