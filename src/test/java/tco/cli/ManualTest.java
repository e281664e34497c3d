package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.OptionSpec;
import tco.cli.command.Command;
import tco.cli.console.ExitCode;

class ManualTest {
    @TempDir Path directory;

    @Test
    void the_program_and_each_command_has_a_page() throws IOException {
        List<String> pages =
                Stream.concat(Stream.of("tco"), commands().map(it -> "tco-" + it.name()))
                        .map(name -> name + ".1")
                        .toList();

        assertThat(written("man1")).isZero();

        try (Stream<Path> files = Files.list(directory.resolve("man1"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(pages);
        }
    }

    @Test
    void a_page_tells_each_option_and_example() throws IOException {
        written("man1");
        for (Command command : commands().toList()) {
            String page =
                    Files.readString(directory.resolve("man1/tco-" + command.name() + ".1"))
                            .replace("\\-", "-");
            for (OptionSpec option : CommandModel.of(command).getCommandSpec().options()) {
                assertThat(page).contains("\n\\fB" + option.names()[0]);
            }
            command.examples().forEach(line -> assertThat(page).contains("\n$ " + roff(line)));
        }
    }

    @Test
    void text_is_never_taken_for_a_request() {
        Roff page = new Roff("a-page", "2026-01-01", "1").text("a\\b .so 'it' `x` ~^ 1-2");

        assertThat(page.toString())
                .isEqualTo(
                        """
                        .TH A\\-PAGE 1 2026-01-01 "tco 1"
                        a\\eb .so \\(aqit\\(aq \\(gax\\(ga \\(ti\\(ha 1\\-2
                        """);
        assertThat(new Roff("p", "d", "1").text(".so x").line("").toString())
                .contains("\n\\&.so x\n");
    }

    @Test
    void a_long_text_is_broken_between_words_only() {
        String words = "word ".repeat(40).strip();

        String page = new Roff("p", "d", "1").text(words).toString();

        assertThat(page.lines().skip(1)).allMatch(line -> line.length() <= 80).hasSize(3);
        assertThat(page.lines().skip(1).map(String::strip)).allMatch(line -> words.contains(line));
    }

    @Test
    void needs_a_directory() {
        Program.Result result = Program.run("man");

        assertThat(result.exit()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(result.err()).isEqualTo("tco: man: needs a directory\n");
    }

    private int written(String folder) {
        return Program.in(directory, Map.of(), List.of("man", folder)).exit();
    }

    private static Stream<Command> commands() {
        return new Commands(new Cli()).all().stream().filter(command -> !command.hidden());
    }

    private static String roff(String line) {
        return Roff.escaped(line).replace("\\-", "-");
    }
}
