package tco.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.OptionSpec;
import tco.cli.command.Command;

/// `--scenario "$NAME"` where the variable is not set is wrong usage, for every option of every
/// command.
class EmptyArgumentsTest {
    @TempDir Path directory;

    static List<Command> commands() {
        return new Commands(new Cli()).all().stream().filter(command -> !command.hidden()).toList();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void an_empty_value_of_an_option_is_wrong_usage(Command command) throws IOException {
        Files.writeString(directory.resolve("a.yaml"), "kind: scenario\nid: a\noptions: []\n");
        for (OptionSpec option : CommandModel.of(command).getCommandSpec().options()) {
            if (option.arity().max() > 0) {
                refused(List.of(command.name(), option.longestName(), ""), option.longestName());
                refused(List.of(command.name(), option.longestName() + "="), option.longestName());
                refused(List.of(command.name(), option.longestName(), " "), option.longestName());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare", "explain", "breakeven", "project", "sweep", "sensitivity", "simulate",
                "advise", "check", "report", "shell", "live", "profiles", "completion"
            })
    void an_empty_word_is_wrong_usage(String command) {
        refused(List.of(command, ""), command + ": ");
        refused(List.of(command, "claude-sonnet-4-6", ""), command + ": ");
    }

    @Test
    void so_is_an_empty_command() {
        refused(List.of(""), "unknown command ''");
        refused(List.of("help", ""), "unknown command ''");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"load ''", "scenario ''", "save \"\"", "undo ''", "compare --scenario ''"})
    void a_session_refuses_it_too(String line) {
        Program.in(directory, Map.of(), List.of("shell"), line + "\n").isRefused("empty");
    }

    private void refused(List<String> words, String says) {
        Program.in(directory, Map.of(), words).isRefused(says);
    }
}
