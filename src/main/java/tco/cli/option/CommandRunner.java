package tco.cli.option;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import tco.cli.console.Console;
import tco.profile.Request;

/// Runs the program's commands by their names, for those commands that run others.
public interface CommandRunner {
    /// Runs a command line without `tco`; the result is its exit code, and errors are told.
    ///
    /// @param session what a session asks for already
    int run(List<String> words, Console console, Optional<Request> session);

    /// The program's commands with their options, for completion and lists of commands.
    CommandLine model();
}
