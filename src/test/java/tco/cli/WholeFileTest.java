package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tco.cli.console.ExitCode;

/// What goes wrong with a file is told of the file that was asked for.
class WholeFileTest {
    /// It fits a folder, and the name of its unfinished form does not.
    private static final String LONG = "a".repeat(250);

    @TempDir Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"compare", "sweep --set workload.tokens=1M,2M"})
    void trouble_with_the_unfinished_file_names_the_file_itself(String command) throws IOException {
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.addAll(List.of("--output", LONG));
        Program.Result result = Program.in(directory, Map.of(), words);
        assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err())
                .isEqualToIgnoringCase(
                        "tco: " + directory.resolve(LONG) + ": File name too long\n");
        assertThat(directory).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "sweep --set workload.tokens=1M,2M"})
    void a_file_is_no_folder(String command) throws IOException {
        Files.writeString(directory.resolve("file"), "kept");
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.addAll(List.of("--output", "file/out"));
        Program.Result result = Program.in(directory, Map.of(), words);
        assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err())
                .startsWith("tco: " + directory.resolve("file/out") + ": ")
                .hasLineCount(1);
        assertThat(directory.resolve("file")).content().isEqualTo("kept");
    }
}
