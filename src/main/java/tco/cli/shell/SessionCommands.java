package tco.cli.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tco.cli.option.CommandRunner;
import tco.cli.session.Session;
import tco.profile.Request;

/// The commands that only a session has, in the order of the help.
record SessionCommands(List<SessionCommand> all) {
    SessionCommands {
        all = List.copyOf(all);
    }

    /// @param runner runs the program's other commands
    /// @param screen shows a request on the live screen
    static SessionCommands of(CommandRunner runner, UnaryOperator<Request> screen) {
        return new SessionCommands(
                List.of(
                        new SetCommand(),
                        new UnsetCommand(),
                        new ShowCommand(),
                        new DiffCommand(),
                        new MoveCommand("undo", "take the last change back", Session::undo),
                        new MoveCommand("redo", "make the change again", Session::redo),
                        new MoveCommand(
                                "reset",
                                "go back to what the session started from",
                                Session::reset),
                        new LiveScreenCommand(screen),
                        new SaveCommand(),
                        new LoadCommand(),
                        new ExportCommand(runner)));
    }

    Optional<SessionCommand> find(String name) {
        return all.stream().filter(command -> command.name().equals(name)).findFirst();
    }
}
