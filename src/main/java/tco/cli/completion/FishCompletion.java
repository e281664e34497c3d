package tco.cli.completion;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// A fish script that completes the program's commands, options and their values.
final class FishCompletion {
    private static final String NO_COMMAND_YET = "__fish_use_subcommand";

    private final StringBuilder script = new StringBuilder("complete -c tco -f\n");

    private FishCompletion() {}

    static String script(CommandLine program) {
        FishCompletion fish = new FishCompletion();
        program.getCommandSpec().options().forEach(option -> fish.option(NO_COMMAND_YET, option));
        program.getSubcommands().forEach(fish::command);
        return fish.script.toString();
    }

    private void command(String name, CommandLine command) {
        String summary = String.join(" ", command.getCommandSpec().usageMessage().description());
        line(NO_COMMAND_YET, "-a " + name + " -d " + quoted(summary));
        String named = "__fish_seen_subcommand_from " + name;
        arguments(named, command.getCommandSpec().positionalParameters());
        command.getCommandSpec().options().forEach(option -> option(named, option));
    }

    /// An argument is offered once the one before it is there, which is one of a few words.
    private void arguments(String named, List<PositionalParamSpec> arguments) {
        String before = named;
        for (int i = 0; i < arguments.size(); i++) {
            ArgSpec argument = arguments.get(i);
            String seen =
                    "__fish_seen_subcommand_from "
                            + String.join(" ", CompletionModel.candidates(argument));
            boolean last = i == arguments.size() - 1;
            line(before + (last ? "" : "; and not " + seen), values(argument));
            before = named + "; and " + seen;
        }
    }

    private void option(String condition, OptionSpec option) {
        StringBuilder names = new StringBuilder();
        for (String name : option.names()) {
            names.append(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.charAt(1))
                    .append(' ');
        }
        String description = String.join(" ", option.description()).replace("%%", "%");
        String values = option.arity().max() > 0 ? required(option) + values(option) : "";
        line(condition, names + values + "-d " + quoted(description));
    }

    private static String required(OptionSpec option) {
        return CompletionModel.takesFile(option) ? "-r " : "-x ";
    }

    private static String values(ArgSpec argument) {
        List<String> words = CompletionModel.candidates(argument);
        return (words.isEmpty() ? "" : "-a " + quoted(String.join(" ", words)) + " ")
                + (CompletionModel.takesFile(argument) ? "-F " : "");
    }

    private void line(String condition, String rest) {
        script.append("complete -c tco -n ")
                .append(quoted(condition))
                .append(' ')
                .append(rest.strip())
                .append('\n');
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
