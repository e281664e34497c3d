package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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

    private int written(String command, Path file) {
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.addAll(List.of("--output", file.toString()));
        return Program.in(directory, Map.of(), words).exit();
    }

    @ParameterizedTest
    @ValueSource(strings = {"compare", "sweep --set workload.tokens=1M,2M"})
    void a_link_stays_a_link_to_the_file_that_is_replaced(String command) throws IOException {
        Path file = Files.writeString(directory.resolve("private"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Path near = Files.createSymbolicLink(directory.resolve("near"), Path.of("private"));
        Path far = Files.createSymbolicLink(directory.resolve("far"), near);

        assertThat(written(command, far)).isEqualTo(ExitCode.DONE);
        assertThat(far).isSymbolicLink();
        assertThat(near).isSymbolicLink();
        assertThat(file).isRegularFile().content().isNotEqualTo("old");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw-rw-rw-", "rwxr-x--x", "rw-------"})
    void a_file_that_is_replaced_hands_on_its_permissions(String permissions) throws IOException {
        Path file = Files.writeString(directory.resolve("out"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        assertThat(written("compare", file)).isEqualTo(ExitCode.DONE);
        assertThat(file).content().isNotEqualTo("old");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions);
    }

    @Test
    void a_link_to_no_file_makes_the_file() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("new"));

        assertThat(written("compare", link)).isEqualTo(ExitCode.DONE);
        assertThat(link).isSymbolicLink();
        assertThat(directory.resolve("new")).isRegularFile();
    }

    @Test
    void a_link_to_itself_is_refused() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("link"));

        assertThat(written("compare", link)).isEqualTo(ExitCode.FAILED);
        assertThat(link).isSymbolicLink();
    }

    @Test
    void what_is_no_path_is_refused() {
        Program.run("compare", "--output", "a\0b").isRefused("not a path");
    }
}
