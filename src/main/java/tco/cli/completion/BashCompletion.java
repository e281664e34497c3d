package tco.cli.completion;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// A bash script that completes the program's commands, options and their values.
final class BashCompletion {
    private final CompletionModel model = new CompletionModel();
    private final StringBuilder script = new StringBuilder();

    private BashCompletion() {}

    static String script(CommandLine program) {
        BashCompletion bash = new BashCompletion();
        bash.script.append(Prelude.of(Shell.BASH, bash.model).replace("@VALUED@", valued(program)));
        bash.line("        '')");
        bash.line("            case $current in");
        bash.line("                -*) _tco_words '" + names(program.getCommandSpec()) + "' ;;");
        bash.line("                *) _tco_words '" + commands(program) + "' ;;");
        bash.line("            esac ;;");
        program.getSubcommands().keySet().forEach(name -> bash.line(call(name)));
        bash.line("    esac", "} 2>/dev/null", "");
        program.getSubcommands()
                .forEach((name, command) -> bash.command(name, command.getCommandSpec()));
        bash.line("complete -F _tco tco");
        return bash.script.toString();
    }

    private static String call(String name) {
        return "        " + name + ") _tco_" + name + " ;;";
    }

    private static String commands(CommandLine program) {
        return String.join(" ", program.getSubcommands().keySet());
    }

    private static String names(CommandSpec spec) {
        return spec.options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .collect(Collectors.joining(" "));
    }

    private static String valued(CommandLine program) {
        TreeSet<String> names = new TreeSet<>();
        for (CommandLine command : program.getSubcommands().values()) {
            for (OptionSpec option : command.getCommandSpec().options()) {
                if (option.arity().max() > 0) {
                    names.addAll(List.of(option.names()));
                }
            }
        }
        return String.join(" ", names);
    }

    private void command(String name, CommandSpec spec) {
        line("_tco_" + name + "() {", "    case $previous in");
        for (OptionSpec option : spec.options()) {
            if (option.arity().max() > 0) {
                String names = String.join(" | ", option.names());
                line("        " + names + ") " + calls(model.offer(option)) + " ;;");
            }
        }
        line("        *)", "            case $current:$place in");
        line("                -*) _tco_words '" + names(spec) + "' ;;");
        List<CompletionModel.Argument> arguments = model.arguments(spec);
        for (int i = 0; i < arguments.size(); i++) {
            String place = i == arguments.size() - 1 ? "*" : "*:" + i;
            String calls = calls(arguments.get(i).offer());
            line("                " + place + ") " + calls + " ;;");
        }
        line("            esac ;;", "    esac", "}", "");
    }

    private static String calls(Offer offer) {
        String kinds = offer.own().isEmpty() ? "" : " " + offer.kinds();
        String words = " '" + offer.joined() + "'" + kinds;
        return switch (offer.form()) {
            case WORD ->
                    offer.isEmpty()
                            ? ":"
                            : (offer.words().isEmpty() ? "" : "_tco_words" + words)
                                    + (offer.words().isEmpty() || !offer.files() ? "" : "; ")
                                    + (offer.files() ? "_tco_files" : "");
            case LIST -> "_tco_list" + words;
            case FIGURE -> "_tco_figures ''";
            case SETTING -> "_tco_figures '='";
        };
    }

    private void line(String... lines) {
        for (String line : lines) {
            script.append(line).append('\n');
        }
    }
}
