package tco.cli.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What may stand at the cursor of a command line of the program.
///
/// @param program the program's options and commands
public record Suggestions(CommandLine program, CompletionWords words) {
    /// What fits an unfinished word after the finished ones; both without `tco`.
    public Offer of(List<String> finished, String typed) {
        return any(finished, typed).beginningWith(typed);
    }

    private Offer any(List<String> finished, String typed) {
        if (finished.isEmpty()) {
            return Offer.of(typed.startsWith("-") ? options(program.getCommandSpec()) : commands());
        }
        CommandLine command = program.getSubcommands().get(finished.getFirst());
        if (command == null) {
            return finished.equals(List.of("help")) ? Offer.of(commands()) : Offer.NOTHING;
        }
        return of(command.getCommandSpec(), finished.subList(1, finished.size()), typed);
    }

    /// The program's commands with what they do.
    public List<Suggestion> commands() {
        List<Suggestion> commands = new ArrayList<>();
        program.getSubcommands()
                .forEach((name, command) ->
                        commands.add(
                                Suggestion.of(
                                        name,
                                        text(
                                                command.getCommandSpec()
                                                        .usageMessage()
                                                        .description()))));
        return commands;
    }

    private Offer of(CommandSpec command, List<String> finished, String typed) {
        List<String> arguments = new ArrayList<>();
        OptionSpec open = null;
        for (String word : finished) {
            if (open == null && !word.startsWith("-")) {
                arguments.add(word);
            }
            open = open == null ? taking(command, word) : null;
        }
        if (open != null) {
            return words.of(open, arguments, typed);
        }
        int equals = typed.indexOf('=');
        OptionSpec closed = equals < 0 ? null : taking(command, typed.substring(0, equals));
        if (closed != null) {
            return words.of(closed, arguments, typed.substring(equals + 1))
                    .after(typed.substring(0, equals + 1));
        }
        if (typed.startsWith("-")) {
            return Offer.of(options(command));
        }
        return command.positionalParameters().isEmpty()
                ? Offer.NOTHING
                : words.of(command.positionalParameters().getFirst(), arguments, typed);
    }

    /// The option of a name, if it takes a value.
    private static @Nullable OptionSpec taking(CommandSpec command, String name) {
        OptionSpec option = command.findOption(name);
        return option != null && option.arity().max() > 0 ? option : null;
    }

    private static List<Suggestion> options(CommandSpec command) {
        return command.options().stream()
                .flatMap(option ->
                        Stream.of(option.names())
                                .map(name -> Suggestion.of(name, text(option.description()))))
                .toList();
    }

    private static String text(String... lines) {
        return String.join(" ", lines);
    }
}
