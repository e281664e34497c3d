package tco.cli.command;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.option.Invocation;

/// One command of the program.
public interface Command {
    String name();

    /// One line for the list of commands.
    String summary();

    /// Whole command lines that work, for the help and the tests.
    List<String> examples();

    /// Adds the command's options and parameters to its model.
    void describe(CommandSpec spec);

    /// Does the work; the result is an exit code.
    int run(Invocation invocation);

    /// Whether the list of commands leaves it out.
    default boolean hidden() {
        return false;
    }
}
