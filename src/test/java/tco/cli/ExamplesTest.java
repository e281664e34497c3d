package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tco.cli.command.Command;
import tco.cli.console.ExitCode;
import tco.imports.prices.Catalogues;

class ExamplesTest {
    /// For those commands that read lines; an import reads a catalogue, and says what it left out.
    private static final String A_LINE = "show\n";

    private static final List<String> OWN_TESTS = List.of("live", "usage");

    /// Those of `live` need a terminal and those of `usage` logs: their own tests have them.
    static Stream<String> examples() {
        return new Cli()
                .commands().stream()
                        .filter(command -> !OWN_TESTS.contains(command.name()))
                        .flatMap(command -> command.examples().stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_of_a_help_works(String example, @TempDir Path directory) throws IOException {
        List<String> words = withFewSamples(Program.words(example));
        boolean imports = words.contains("-");
        Program.Result result =
                Program.in(
                        directory,
                        Map.of(),
                        words.subList(1, words.size()),
                        imports ? Catalogues.text("litellm") : A_LINE);
        assertThat(imports ? "" : result.err()).isEmpty();
        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(result.out().isEmpty())
                    .as("stdout or a file")
                    .isEqualTo(files.findAny().isPresent());
        }
    }

    /// A simulation of a thousand samples works as one of a hundred thousand does.
    private static List<String> withFewSamples(List<String> words) {
        if (!words.contains("simulate")) {
            return words;
        }
        List<String> few = new ArrayList<>(words);
        int asked = few.indexOf("--samples");
        if (asked < 0) {
            few.addAll(List.of("--samples", "1k"));
        } else {
            few.set(asked + 1, "1k");
        }
        return few;
    }

    static Stream<String> commands() {
        return new Cli().commands().stream().map(Command::name);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_help_shows_its_examples(String name) {
        Program.Result result = Program.run(name, "--help");
        List<String> examples = new Commands(new Cli()).find(name).orElseThrow().examples();
        assertThat(result.exit()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).contains(examples);
    }
}
