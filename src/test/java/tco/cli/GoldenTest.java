package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whole commands: a folder a case, with the command, what it reads, both streams and the exit
/// code. `-Dgolden.update=true` rewrites all but the first two; `-Dgolden.only=REGEX` runs the
/// cases of such names.
class GoldenTest {
    private static final Path CASES = Path.of("src/test/resources/golden");
    private static final String ONLY = System.getProperty("golden.only", ".*");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders
                    .filter(Files::isDirectory)
                    .filter(folder -> folder.getFileName().toString().matches(ONLY))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_command_prints_what_was_reviewed(Path folder) throws IOException {
        Path stdin = folder.resolve("stdin");
        Path width = folder.resolve("width");
        Program.Result result =
                Program.line(
                        Files.readString(folder.resolve("command")).strip(),
                        Files.exists(width)
                                ? Map.of("COLUMNS", Files.readString(width).strip())
                                : Map.of(),
                        Files.exists(stdin) ? Files.readString(stdin) : "");
        check(folder.resolve("stdout"), result.out());
        check(folder.resolve("stderr"), result.err());
        check(folder.resolve("exit"), result.exit() + "\n");
    }

    private static void check(Path file, String actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, actual);
        } else {
            assertThat(actual).isEqualTo(Files.readString(file));
        }
    }
}
