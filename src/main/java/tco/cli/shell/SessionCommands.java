package tco.cli.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine;
import tco.cli.option.CommandRunner;
import tco.cli.session.Session;
import tco.profile.Request;

/// The commands that only a session has, in the order of the help.
record SessionCommands(List<SessionCommand> all) {
    private static final int NAME_WIDTH = 13;

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

    /// The help of a session: its own commands, and those of the program.
    String help(CommandLine program) {
        StringBuilder out = new StringBuilder("The session:\n");
        all.forEach(command -> line(command.name(), command.summary(), out));
        line("help", "this list; help COMMAND explains one", out);
        line("exit", "leave (as does Ctrl-D)", out);
        out.append("\nCommands over what is asked for, with their options as usual:\n");
        program.getSubcommands()
                .forEach((name, command) -> {
                    if (!name.equals("shell") && find(name).isEmpty()) {
                        line(name, summary(command), out);
                    }
                });
        return out.toString();
    }

    static String help(SessionCommand command) {
        return command.usage() + "\n" + command.summary() + "\n";
    }

    private static String summary(CommandLine command) {
        return String.join(" ", command.getCommandSpec().usageMessage().description());
    }

    private static void line(String name, String summary, StringBuilder out) {
        out.append("  ").append(name).repeat(" ", Math.max(1, NAME_WIDTH - name.length()));
        out.append(summary).append('\n');
    }
}
