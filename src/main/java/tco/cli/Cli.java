package tco.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import tco.cli.command.Command;
import tco.cli.console.Console;
import tco.cli.console.UsageException;
import tco.cli.console.Version;
import tco.cli.option.Invocation;
import tco.profile.Request;
import tco.text.Nearest;

/// Finds the command that the first argument names, runs it, and turns whatever goes wrong into one
/// line and an exit code.
public final class Cli {
    private Cli() {}

    public static int run(List<String> arguments, Console console) {
        return run(arguments, console, Optional.empty());
    }

    /// The same over what a session asks for already.
    static int run(List<String> arguments, Console console, Optional<Request> session) {
        try {
            return dispatch(arguments, console, session);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return Trouble.tell(e, arguments.contains("--verbose"), console);
        }
    }

    private static int dispatch(
            List<String> arguments, Console console, Optional<Request> session) {
        if (arguments.isEmpty()) {
            return run(ShellCommand.alone(), List.of(), console, session);
        }
        String first = arguments.getFirst();
        List<String> rest = arguments.subList(1, arguments.size());
        return switch (first) {
            case "-h", "--help" -> Help.program(console);
            case "-V", "--version" -> Version.print(console);
            case "help" ->
                    rest.isEmpty()
                            ? Help.program(console)
                            : Help.command(command(rest.getFirst()), console);
            default -> run(command(first), rest, console, session);
        };
    }

    private static Command command(String name) {
        return Commands.find(name)
                .orElseThrow(() -> {
                    String what = name.startsWith("-") ? "unknown option" : "unknown command";
                    List<String> known = new ArrayList<>(Commands.NAMES);
                    known.addAll(List.of("help", "--help", "--version"));
                    return new UsageException(
                            what
                                    + " '"
                                    + Nearest.shortened(name)
                                    + "' ("
                                    + Nearest.hint(name, known, "tco --help lists the commands")
                                    + ")");
                });
    }

    private static int run(
            Command command, List<String> arguments, Console console, Optional<Request> session) {
        CommandLine line = CommandModel.of(command);
        ParseResult parsed;
        try {
            parsed = line.parseArgs(arguments.toArray(String[]::new));
        } catch (ParameterException e) {
            throw new UsageException(ParameterTrouble.text(e, command.name()));
        }
        if (parsed.isUsageHelpRequested()) {
            return Help.command(command, console);
        }
        return command.run(new Invocation(parsed, console, session));
    }

    /// The command of an argument list, for those who complete or document it.
    static Optional<Command> commandOf(List<String> arguments) {
        return arguments.isEmpty() ? Optional.empty() : Commands.find(arguments.getFirst());
    }
}
