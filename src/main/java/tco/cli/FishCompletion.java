package tco.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/// A fish script that completes the program's commands, options and their few-word values.
final class FishCompletion {
    private FishCompletion() {}

    static String script(CommandLine program) {
        StringBuilder script = new StringBuilder("complete -c tco -f\n");
        program.getSubcommands()
                .forEach((name, command) -> {
                    script.append("complete -c tco -n __fish_use_subcommand -a ")
                            .append(name)
                            .append(" -d ")
                            .append(quoted(summary(command)))
                            .append('\n');
                    for (OptionSpec option : command.getCommandSpec().options()) {
                        append(script, name, option);
                    }
                });
        return script.toString();
    }

    private static void append(StringBuilder script, String command, OptionSpec option) {
        script.append("complete -c tco -n '__fish_seen_subcommand_from ")
                .append(command)
                .append("' -l ")
                .append(option.longestName().substring(2));
        if (option.arity().max() > 0) {
            script.append(" -r");
        }
        if (option.completionCandidates() != null) {
            script.append(" -a ").append(quoted(String.join(" ", option.completionCandidates())));
        } else if (option.paramLabel().contains("FILE")) {
            script.append(" -F");
        }
        String description = String.join(" ", option.description()).replace("%%", "%");
        script.append(" -d ").append(quoted(description)).append('\n');
    }

    private static String summary(CommandLine command) {
        return String.join(" ", command.getCommandSpec().usageMessage().description());
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
