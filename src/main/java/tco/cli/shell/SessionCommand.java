package tco.cli.shell;

import java.util.List;
import tco.cli.completion.CompletionWords;
import tco.cli.completion.Suggestion;
import tco.cli.console.Console;
import tco.cli.console.UsageException;
import tco.cli.session.Session;

/// A command that only a session has, since it reads or changes what the session remembers.
interface SessionCommand {
    String name();

    /// The command with its arguments, such as `set PATH VALUE`.
    String usage();

    String summary();

    /// The session after the command; whoever calls says what the change did.
    Session run(List<String> arguments, Session session, Console console);

    /// Words that may come next after some arguments.
    ///
    /// @param typed the beginning of the next one
    default List<Suggestion> suggest(
            List<String> arguments, String typed, Session session, CompletionWords words) {
        return List.of();
    }

    /// The only argument.
    default String one(List<String> arguments) {
        if (arguments.size() != 1) {
            throw wrong("needs one argument");
        }
        return arguments.getFirst();
    }

    default void none(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw wrong("takes no arguments");
        }
    }

    default UsageException wrong(String problem) {
        return new UsageException(name() + ": " + problem + " (" + usage() + ")");
    }
}
