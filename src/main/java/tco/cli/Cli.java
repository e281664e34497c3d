package tco.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import tco.cli.command.Command;
import tco.cli.command.ShellCommand;
import tco.cli.console.Console;
import tco.cli.console.Errors;
import tco.cli.console.UsageException;
import tco.cli.console.Version;
import tco.cli.option.CommandRunner;
import tco.cli.option.Invocation;
import tco.cli.option.ScenarioOptions;
import tco.cli.option.UsageFlags;
import tco.cli.session.CommandText;
import tco.cli.session.ShellQuoting;
import tco.cli.usage.MeasuredWorkloads;
import tco.profile.Request;
import tco.text.Nearest;

/// Finds the command that the first argument names, runs it, and turns whatever goes wrong into one
/// line and an exit code.
public final class Cli implements CommandRunner {
    private final Commands commands = new Commands(this);

    public Cli() {}

    public static int run(List<String> arguments, Console console) {
        return new Cli().run(arguments, console, Optional.empty());
    }

    @Override
    public int run(List<String> words, Console console, Optional<Request> session) {
        try {
            return dispatch(words, console, session);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return Errors.tell(e, typed(words, session), words.contains("--verbose"), console);
        }
    }

    /// The command line that does the same, outside of a session too.
    private static String typed(List<String> words, Optional<Request> session) {
        List<String> all = new ArrayList<>(List.of("tco"));
        all.addAll(words);
        session.ifPresent(request -> all.addAll(CommandText.arguments(request)));
        return ShellQuoting.line(all);
    }

    @Override
    public CommandLine model() {
        return CommandModel.program(commands());
    }

    /// The commands that the help lists, in its order.
    public List<Command> commands() {
        return commands.listed();
    }

    private int dispatch(List<String> arguments, Console console, Optional<Request> session) {
        if (arguments.isEmpty()) {
            return run(ShellCommand.alone(this), List.of(), console, session);
        }
        String first = arguments.getFirst();
        List<String> rest = arguments.subList(1, arguments.size());
        return switch (first) {
            case "-h", "--help" -> Help.program(commands, console);
            case "-V", "-v", "--version", "version" -> Version.print(console);
            case "help" ->
                    rest.isEmpty()
                            ? Help.program(commands, console)
                            : Help.command(command(rest.getFirst()), console);
            default -> {
                refuseCommandless(arguments, session);
                yield run(command(first), rest, console, session);
            }
        };
    }

    /// Who begins with an option most likely wants to compare.
    private static void refuseCommandless(List<String> words, Optional<Request> session) {
        String first = words.getFirst();
        int equals = first.indexOf('=');
        String option = equals < 0 ? first : first.substring(0, equals);
        if (option.startsWith("-") && ScenarioOptions.isOption(option)) {
            List<String> meant = new ArrayList<>(List.of("compare"));
            meant.addAll(words);
            throw new UsageException(
                    "'"
                            + Nearest.shortened(option)
                            + "' is an option of commands (did you mean "
                            + Nearest.shortened(typed(meant, session))
                            + "?)");
        }
    }

    private Command command(String name) {
        return commands.find(name)
                .orElseThrow(() -> {
                    String what = name.startsWith("-") ? "unknown option" : "unknown command";
                    List<String> known =
                            new ArrayList<>(commands().stream().map(Command::name).toList());
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
            parsed = line.parseArgs(UsageFlags.withPath(arguments).toArray(String[]::new));
        } catch (ParameterException e) {
            throw new UsageException(Errors.ofArguments(e, command.name()));
        }
        if (parsed.isUsageHelpRequested()) {
            return Help.command(command, console);
        }
        if (!command.hidden()) {
            parsed.matchedOptions().forEach(option -> refuseEmpty(option, option.longestName()));
            parsed.matchedPositionals()
                    .forEach(one -> refuseEmpty(one, command.name() + ": " + one.paramLabel()));
        }
        Invocation in = new Invocation(parsed, console, session);
        return command.run(in.has(UsageFlags.USAGE) ? MeasuredWorkloads.measured(in) : in);
    }

    /// What a variable that is not set leaves of `--scenario "$NAME"` is never what was meant.
    private static void refuseEmpty(ArgSpec argument, String name) {
        for (String value : argument.stringValues()) {
            if (value.isBlank()) {
                throw new UsageException(name + ": the value is empty (is a variable not set?)");
            }
        }
    }
}
