package tco.cli.completion;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// A zsh script that completes the program's commands, options and their values. It works as a
/// function file `_tco` in `$fpath` and sourced alike.
final class ZshCompletion {
    private final StringBuilder script = new StringBuilder();

    private ZshCompletion() {}

    static String script(CommandLine program) {
        ZshCompletion zsh = new ZshCompletion();
        zsh.line("#compdef tco", "", "_tco() {");
        zsh.line("  local curcontext=$curcontext state line", "  local -a commands=(");
        program.getSubcommands()
                .forEach((name, command) ->
                        zsh.line("    " + quoted(name + ":" + summary(command.getCommandSpec()))));
        zsh.line("  )", "  _arguments -C \\");
        zsh.options(program.getCommandSpec(), "    ");
        zsh.line("    '1: :->command' \\", "    '*:: :->argument'");
        zsh.line("  case $state in", "    command) _describe command commands ;;");
        zsh.line("    argument)", "      case $words[1] in");
        program.getSubcommands().forEach((name, command) -> zsh.command(name, command));
        zsh.line("      esac ;;", "  esac", "}", "");
        zsh.line("if [ \"$funcstack[1]\" = _tco ]; then", "  _tco \"$@\"", "else");
        return zsh.line("  compdef _tco tco", "fi").script.toString();
    }

    private void command(String name, CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        line("        " + name + ") _arguments \\");
        options(spec, "          ");
        for (PositionalParamSpec argument : spec.positionalParameters()) {
            line("          " + quoted(place(argument) + value(argument)) + " \\");
        }
        line("          ;;");
    }

    private void options(CommandSpec spec, String indent) {
        for (OptionSpec option : spec.options()) {
            String description = "[" + escaped(description(option)) + "]";
            boolean takesValue = option.arity().max() > 0;
            for (String name : option.names()) {
                line(
                        indent
                                + quoted(
                                        (option.isMultiValue() ? "*" : "(" + names(option) + ")")
                                                + name
                                                + (takesValue ? "=" : "")
                                                + description
                                                + (takesValue ? value(option) : ""))
                                + " \\");
            }
        }
    }

    private static String place(PositionalParamSpec argument) {
        boolean single = argument.index().min() == argument.index().max();
        return single ? String.valueOf(argument.index().min() + 1) : "*";
    }

    private static String value(ArgSpec argument) {
        List<String> words = CompletionModel.candidates(argument);
        String all = String.join(" ", words);
        String action;
        if (words.isEmpty()) {
            action = CompletionModel.takesFile(argument) ? "_files" : " ";
        } else if (CompletionModel.takesFile(argument)) {
            action = "{compadd " + all + "; _files}";
        } else {
            action = "(" + all + ")";
        }
        return ":" + argument.paramLabel() + ":" + action;
    }

    private static String names(OptionSpec option) {
        return Arrays.stream(option.names()).collect(Collectors.joining(" "));
    }

    private static String summary(CommandSpec spec) {
        return String.join(" ", spec.usageMessage().description());
    }

    private static String description(OptionSpec option) {
        return String.join(" ", option.description()).replace("%%", "%");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace(":", "\\:");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private ZshCompletion line(String... lines) {
        for (String line : lines) {
            script.append(line).append('\n');
        }
        return this;
    }
}
