package tco.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tco.cli.console.Console;
import tco.cli.console.Console.Input;
import tco.cli.console.ExitCode;

/// Runs the program as its entry point does, on a fixed date and in a known environment.
public final class Program {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Program() {}

    /// What a run leaves behind.
    public record Result(int exit, String out, String err) {
        /// Wrong usage, told in one line that says this, with nothing on stdout.
        public void isRefused(String says) {
            assertThat(err).contains(says).doesNotContain("Exception");
            assertThat(err.lines()).hasSize(1);
            assertThat(out).isEmpty();
            assertThat(exit).isEqualTo(ExitCode.WRONG_USAGE);
        }
    }

    public static Result run(String... arguments) {
        return in(Path.of(""), Map.of(), List.of(arguments));
    }

    public static Result in(
            Path directory, Map<String, String> environment, List<String> arguments) {
        return in(directory, environment, arguments, "");
    }

    /// The same with a text on stdin.
    public static Result in(
            Path directory, Map<String, String> environment, List<String> arguments, String stdin) {
        Input input =
                new Input(
                        new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
                        () -> false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit =
                Cli.run(
                        arguments,
                        new Console(input, out, err, environment, directory, () -> TODAY));
        return new Result(
                exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /// Runs a line as a shell would split it: blanks part words, quotes keep them together.
    public static Result line(String line) {
        return line(line, "");
    }

    /// The same with a text on stdin.
    public static Result line(String line, String stdin) {
        return line(line, Map.of(), stdin);
    }

    /// The same in an environment.
    static Result line(String line, Map<String, String> environment, String stdin) {
        List<String> words = words(line);
        if (!words.getFirst().equals("tco")) {
            throw new IllegalArgumentException("not a tco command: " + line);
        }
        return in(Path.of(""), environment, words.subList(1, words.size()), stdin);
    }

    static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        char quote = 0;
        for (char c : (line.strip() + " ").toCharArray()) {
            if (quote != 0 ? c == quote : c == '\'' || c == '"') {
                quote = quote == 0 ? c : 0;
            } else if (quote == 0 && c == ' ') {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            } else {
                word.append(c);
            }
        }
        return words;
    }
}
