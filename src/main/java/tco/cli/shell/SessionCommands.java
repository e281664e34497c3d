package tco.cli.shell;

import java.util.List;
import java.util.Optional;
import tco.cli.session.Session;

/// The commands that only a session has, in the order of the help.
final class SessionCommands {
    static final List<SessionCommand> ALL =
            List.of(
                    new SetCommand(),
                    new UnsetCommand(),
                    new ShowCommand(),
                    new DiffCommand(),
                    new MoveCommand("undo", "take the last change back", Session::undo),
                    new MoveCommand("redo", "make the change again", Session::redo),
                    new MoveCommand(
                            "reset", "go back to what the session started from", Session::reset),
                    new LiveScreenCommand(),
                    new SaveCommand(),
                    new LoadCommand(),
                    new ExportCommand());

    private SessionCommands() {}

    static Optional<SessionCommand> find(String name) {
        return ALL.stream().filter(command -> command.name().equals(name)).findFirst();
    }
}
