package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.cli.console.ExitCode;

class ReportUsageTest {
    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "--output report.pdf => --output: 'report.pdf' is neither a page nor Markdown"
                        + " (a name that ends in .html or .md, or --format html|markdown)",
                "--output report => --output: 'report' is neither a page nor Markdown"
                        + " (a name that ends in .html or .md, or --format html|markdown)",
                "--output a.md --format html => --format: html does not go with --output 'a.md'"
                        + " (a name that ends in .html)",
                "--format json => --format: unknown value 'json' (one of html, markdown)",
                "--format htlm => --format: unknown value 'htlm' (did you mean html?)",
                "--months 0 => --months: '0' is not a whole number from 1 to 600 (such as 36)",
                "--swing 0 => --swing: '0' is not above 0% and up to 100% (such as 20%)",
                "--growth 1000% --months 600 => --growth: '1000%' for 600 months leads beyond 1e18"
                        + " tokens a month (such as 3%)",
            })
    void wrong_usage_ends_with_one_line_and_no_file(
            String asked, String message, @TempDir Path directory) throws IOException {
        List<String> arguments =
                Stream.concat(Stream.of("report"), Stream.of(asked.split(" "))).toList();
        Program.Result result = Program.in(directory, Map.of(), arguments);
        assertThat(result.err()).isEqualTo("tco: " + message + "\n");
        assertThat(result.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.out()).isEmpty();
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "report.html, <!DOCTYPE html>",
        "a.b.htm, <!DOCTYPE html>",
        "report.md, # Ten million",
        "REPORT.Markdown, # Ten million"
    })
    void the_name_of_the_file_decides_the_format(String name, String start, @TempDir Path directory)
            throws IOException {
        Program.in(directory, Map.of(), List.of("report", "--output", name));
        assertThat(Files.readString(directory.resolve(name))).startsWith(start);
    }

    @ParameterizedTest
    @CsvSource({"html, <!DOCTYPE html>", "markdown, # Ten million"})
    void a_format_serves_files_of_any_other_name(
            String format, String start, @TempDir Path directory) throws IOException {
        Program.in(directory, Map.of(), List.of("report", "--format", format, "--output", "board"));
        assertThat(Files.readString(directory.resolve("board"))).startsWith(start);
    }

    @ParameterizedTest
    @CsvSource({
        "missing/report.html, no such file or directory",
        "folder.html, is a directory",
        "missing/report.md, no such file or directory"
    })
    void a_file_that_cannot_be_written_is_one_line_and_leaves_nothing(
            String name, String why, @TempDir Path directory) throws IOException {
        Files.createDirectory(directory.resolve("folder.html"));
        Program.Result result =
                Program.in(directory, Map.of(), List.of("report", "--output", name));
        assertThat(result.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(result.err()).isEqualTo("tco: " + directory.resolve(name) + ": " + why + "\n");
        assertThat(result.out()).isEmpty();
        try (Stream<Path> files = Files.walk(directory)) {
            assertThat(files)
                    .containsExactlyInAnyOrder(directory, directory.resolve("folder.html"));
        }
    }
}
