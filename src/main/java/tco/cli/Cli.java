package tco.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import tco.profile.Fault;
import tco.profile.Nearest;
import tco.profile.ProfileException;

/// Finds the command that the first argument names, runs it, and turns whatever goes wrong into one
/// line and an exit code.
public final class Cli {
    private Cli() {}

    public static int run(List<String> arguments, Console console) {
        try {
            return dispatch(arguments, console);
        } catch (ClosedPipeException e) {
            return ExitCode.DONE;
        } catch (ProfileException e) {
            e.faults().stream().map(Fault::text).forEach(console::say);
            return e.isUsage() ? ExitCode.WRONG_USAGE : ExitCode.FAILED;
        } catch (UsageException e) {
            return fail(e, ExitCode.WRONG_USAGE, arguments, console);
        } catch (UncheckedIOException e) {
            return fail(e, ExitCode.FAILED, arguments, console);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            console.say("tco: internal error: " + e + " (--verbose shows where)");
            trace(e, arguments, console);
            return ExitCode.FAILED;
        }
    }

    private static int fail(RuntimeException e, int code, List<String> arguments, Console console) {
        Throwable cause = e.getCause() instanceof IOException io ? io : e;
        console.say("tco: " + FileTrouble.text(cause));
        trace(e, arguments, console);
        return code;
    }

    private static void trace(Throwable e, List<String> arguments, Console console) {
        if (arguments.contains("--verbose")) {
            StringWriter text = new StringWriter();
            e.printStackTrace(new PrintWriter(text));
            text.toString().lines().forEach(console::say);
        }
    }

    private static int dispatch(List<String> arguments, Console console) {
        if (arguments.isEmpty()) {
            return Help.program(console);
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
            default -> run(command(first), rest, console);
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
                                    + Shortened.of(name)
                                    + "' ("
                                    + Nearest.to(name, known)
                                            .map(near -> "did you mean " + near + "?")
                                            .orElse("tco --help lists the commands")
                                    + ")");
                });
    }

    private static int run(Command command, List<String> arguments, Console console) {
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
        return command.run(new Invocation(parsed, console));
    }

    /// The command of an argument list, for those who complete or document it.
    static Optional<Command> commandOf(List<String> arguments) {
        return arguments.isEmpty() ? Optional.empty() : Commands.find(arguments.getFirst());
    }
}
