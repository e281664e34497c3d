package tco.cli.completion;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// A zsh script that completes the program's commands, options and their values. It works as a
/// function file `_tco` in `$fpath` and sourced alike.
final class ZshCompletion {
    private final CompletionModel model = new CompletionModel();
    private final StringBuilder script = new StringBuilder();

    private ZshCompletion() {}

    static String script(CommandLine program) {
        ZshCompletion zsh = new ZshCompletion();
        zsh.script.append(Prelude.of(Shell.ZSH, zsh.model));
        zsh.line("_tco() {");
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
        List<CompletionModel.Argument> arguments = model.arguments(spec);
        for (int i = 0; i < arguments.size(); i++) {
            String place = i == arguments.size() - 1 ? "*" : String.valueOf(i + 1);
            CompletionModel.Argument argument = arguments.get(i);
            String value = value(argument.label(), argument.offer());
            line("          " + quoted(place + value) + " \\");
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
                                                + (takesValue
                                                        ? value(
                                                                option.paramLabel(),
                                                                model.offer(option))
                                                        : ""))
                                + " \\");
            }
        }
    }

    private static String value(String label, Offer offer) {
        return ":" + label.replace(":", "\\:") + ":" + action(offer);
    }

    private static String action(Offer offer) {
        String words = " \"" + offer.joined() + "\" " + offer.kinds();
        return switch (offer.form()) {
            case WORD -> {
                if (offer.isEmpty()) {
                    yield " ";
                }
                String files = offer.files() ? "_files" : "";
                yield offer.words().isEmpty() ? files : "{_tco_words" + words + "; " + files + "}";
            }
            case LIST -> "{_tco_list" + words + "}";
            case FIGURE -> "{_tco_figures \"\"}";
            case SETTING -> "{_tco_figures =}";
        };
    }

    private static String names(OptionSpec option) {
        return Arrays.stream(option.names()).collect(Collectors.joining(" "));
    }

    private static String summary(CommandSpec spec) {
        return String.join(" ", spec.usageMessage().description());
    }

    private static String description(OptionSpec option) {
        return String.join(" ", option.description());
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
