package tco.cli.completion;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// A fish script that completes the program's commands, options and their values.
final class FishCompletion {
    private static final String NO_COMMAND_YET = "__fish_use_subcommand";

    private final CompletionModel model = new CompletionModel();
    private final StringBuilder script = new StringBuilder();

    private FishCompletion() {}

    static String script(CommandLine program) {
        FishCompletion fish = new FishCompletion();
        fish.script.append(Prelude.of(Shell.FISH, fish.model));
        program.getCommandSpec().options().forEach(option -> fish.option(NO_COMMAND_YET, option));
        program.getSubcommands().forEach(fish::command);
        return fish.script.toString();
    }

    private void command(String name, CommandLine command) {
        String summary = String.join(" ", command.getCommandSpec().usageMessage().description());
        line(NO_COMMAND_YET, "-a " + name + " -d " + quoted(summary));
        String named = "__fish_seen_subcommand_from " + name;
        arguments(named, model.arguments(command.getCommandSpec()));
        command.getCommandSpec().options().forEach(option -> option(named, option));
    }

    /// An argument is offered once the one before it is there, which is one of a few words.
    private void arguments(String named, List<CompletionModel.Argument> arguments) {
        String before = named;
        for (int i = 0; i < arguments.size(); i++) {
            Offer offer = arguments.get(i).offer();
            String seen = "__fish_seen_subcommand_from " + offer.joined();
            boolean last = i == arguments.size() - 1;
            line(before + (last ? "" : "; and not " + seen), values(offer));
            before = named + "; and " + seen;
        }
    }

    private void option(String condition, OptionSpec option) {
        StringBuilder names = new StringBuilder();
        for (String name : option.names()) {
            names.append(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.charAt(1))
                    .append(' ');
        }
        String description = String.join(" ", option.description());
        String values = option.arity().max() > 0 ? taken(model.offer(option)) : "";
        line(condition, names + values + "-d " + quoted(description));
    }

    private static String taken(Offer offer) {
        return (offer.files() ? "-r " : "-x ") + values(offer);
    }

    private static String values(Offer offer) {
        String own = offer.own().isEmpty() ? "" : " (__tco_own " + offer.kinds() + ")";
        String words =
                switch (offer.form()) {
                    case WORD -> offer.joined() + own;
                    case LIST -> "(__tco_list " + offer.joined() + own + ")";
                    case FIGURE -> "(__tco_figures)";
                    case SETTING -> "(__tco_figures =)";
                };
        return (words.isEmpty() ? "" : "-a " + quoted(words) + " ") + (offer.files() ? "-F " : "");
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
