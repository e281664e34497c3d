package tco.cli.completion;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;

/// A shell that can complete the program's command lines.
public enum Shell {
    BASH,
    ZSH,
    FISH;

    /// The names of all shells.
    public static final List<String> NAMES =
            List.of(values()).stream().map(Shell::shellName).toList();

    /// The name by which the shell itself is started.
    public String shellName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The shell of a name; empty for an unknown one.
    public static Optional<Shell> named(String name) {
        return Stream.of(values()).filter(shell -> shell.shellName().equals(name)).findFirst();
    }

    /// The script that makes this shell complete a program's commands.
    public String script(CommandLine program) {
        return switch (this) {
            case BASH -> BashCompletion.script(program);
            case ZSH -> ZshCompletion.script(program);
            case FISH -> FishCompletion.script(program);
        };
    }
}
