package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.OptionSpec;
import tco.cli.command.Command;

/// A message repeats the beginning of what was typed and says how long that is.
class LongArgumentsTest {
    private static final int MANY = 20_000;

    /// What is wrong, and a list of what is expected.
    private static final int MOST_SAID = 2_500;

    private static final List<String> ODD = List.of("9", "a=", "🙂", "1..", "q/");

    @TempDir Path directory;

    static List<String> commands() {
        return new Commands(new Cli()).all().stream().map(Command::name).toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void each_option_and_argument_of_a_command_may_be_long(String name) {
        for (String word : List.of("x", "-", "é", "../")) {
            says(List.of(name, word.repeat(MANY)), "");
        }
        List<String> options = optionsWithValue(name);
        for (int i = 0; i < options.size(); i++) {
            String option = options.get(i);
            says(with(name, option, "x"), "");
            says(with(name, option, ODD.get(i % ODD.size())), "");
        }
    }

    /// With few samples, where there are samples: a name of a file is found too long at the end.
    private static List<String> with(String name, String option, String word) {
        List<String> words = new ArrayList<>(List.of(name, option, word.repeat(MANY)));
        if (name.equals("simulate") && !option.equals("--samples")) {
            words.addAll(List.of("--samples", "1"));
        }
        return words;
    }

    private static List<String> optionsWithValue(String name) {
        return CommandModel.of(new Commands(new Cli()).find(name).orElseThrow())
                .getCommandSpec()
                .options()
                .stream()
                .filter(option -> option.arity().max() > 0)
                .map(OptionSpec::longestName)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "X",
                "help X",
                "compare --set workload.tokens=X",
                "compare --set workload.X=1",
                "compare --set hardware.X.price_usd=1",
                "profiles show X",
                "profiles validate X",
                "profiles schema X"
            })
    void so_may_other_words(String line) {
        List<String> words = new ArrayList<>();
        for (String word : line.split(" ", -1)) {
            words.add(word.replace("X", "x".repeat(MANY)));
        }
        says(words, "");
    }

    static Stream<String> sessionLines() {
        return Stream.of(
                "X",
                "set X",
                "set workload.tokens=X",
                "set tokens=X",
                "set X=1",
                "unset X",
                "show X",
                "save X",
                "load X",
                "export X",
                "options X",
                "workload X",
                "scenario X",
                "diff X",
                "diff --format X",
                "diff --output X",
                "help X",
                "compare --tokens X");
    }

    @ParameterizedTest
    @MethodSource("sessionLines")
    void so_may_words_of_a_session(String line) {
        for (String word : List.of("x", "9", "🙂")) {
            says(List.of("shell"), line.replace("X", word.repeat(MANY)) + "\n");
        }
    }

    private void says(List<String> words, String script) {
        String error = Program.in(directory, Map.of(), words, script).err();
        assertThat(error)
                .as("%.99s %.99s", words, script)
                .hasSizeLessThan(MOST_SAID)
                .doesNotContain("internal error", "Exception", "?...");
    }

    @Test
    void the_first_sixty_characters_are_repeated() {
        Program.run("compare", "--tokens", "x".repeat(MANY))
                .isRefused("'" + "x".repeat(60) + "... (20000 characters)' is not a number");
        Program.run("ask", "--which", "🙂".repeat(MANY))
                .isRefused(
                        "'"
                                + "🙂".repeat(30)
                                + "... (40000 characters)' is no number of developers");
    }
}
