package tco.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import tco.cli.Cli;
import tco.cli.command.Command;

/// The manual pages as packaging writes them.
class ManualTest {
    private static final List<Command> COMMANDS = new Cli().commands();
    private static final List<String> REQUESTS = List.of(".TH ", ".SH ", ".TP", ".EX", ".EE");

    @TempDir private static Path directory;

    @BeforeAll
    static void write() throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty(
                                "surefire.test.class.path", System.getProperty("java.class.path")),
                        "src/dist/Manual.java",
                        directory.toString());
        assertThat(builder.inheritIO().start().waitFor()).isZero();
    }

    @Test
    void the_program_and_each_command_has_a_page() throws IOException {
        List<String> pages =
                Stream.concat(
                                Stream.of("tco"),
                                COMMANDS.stream().map(command -> "tco-" + command.name()))
                        .map(name -> name + ".1")
                        .toList();
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(pages);
        }
    }

    @Test
    void a_page_tells_each_option_and_example() throws IOException {
        CommandLine program = new Cli().model();
        for (Command command : COMMANDS) {
            String page = plain(page("tco-" + command.name()));
            CommandLine model =
                    Objects.requireNonNull(program.getSubcommands().get(command.name()));
            for (OptionSpec option : model.getCommandSpec().options()) {
                assertThat(page).contains("\n\\fB" + option.names()[0]);
            }
            command.examples().forEach(line -> assertThat(page).contains("\n$ " + line + "\n"));
        }
        assertThat(page("tco")).contains("\\fBtco\\-compare\\fR(1)\nCompare what options cost");
    }

    @Test
    void no_text_is_taken_for_a_request_and_people_can_copy_it() throws IOException {
        for (Command command : COMMANDS) {
            List<String> lines = page("tco-" + command.name()).lines().toList();
            assertThat(lines)
                    .allMatch(line ->
                            !line.startsWith(".") || REQUESTS.stream().anyMatch(line::startsWith))
                    .noneMatch(line -> line.startsWith("'"))
                    .noneMatch(line -> line.matches(".*[`~^].*"));
            assertThat(lines.subList(1, lines.size()))
                    .noneMatch(line -> line.matches(".*(?<!\\\\)-.*"));
        }
    }

    @Test
    void a_long_text_is_broken_between_words() throws IOException {
        String page = page("tco");
        assertThat(page.lines().filter(line -> !line.startsWith("$ ")))
                .allMatch(line -> plain(line).length() <= 80);
        assertThat(page).contains("Compares what AI coding costs a month on owned hardware,");
    }

    private static String page(String name) throws IOException {
        return Files.readString(directory.resolve(name + ".1"));
    }

    private static String plain(String roff) {
        return roff.replace("\\-", "-")
                .replace("\\(aq", "'")
                .replace("\\(ga", "`")
                .replace("\\(ti", "~")
                .replace("\\(ha", "^")
                .replace("\\e", "\\");
    }
}
