package tco.cli;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// A manual page in roff, from the same model as a command's help.
final class ManPage {
    private final StringBuilder page = new StringBuilder();

    private ManPage(String name) {
        page.append(".TH ")
                .append(escaped(name.toUpperCase(Locale.ROOT)))
                .append(" 1 \"\" \"tco ")
                .append(Version.number())
                .append("\"\n");
    }

    static String ofProgram() {
        ManPage man = new ManPage("tco");
        man.section("NAME").line("tco - what AI coding costs a month, side by side");
        man.section("SYNOPSIS").line("tco COMMAND [OPTIONS]").section("COMMANDS");
        for (Command command : Commands.all()) {
            if (!command.hidden()) {
                man.term("tco-" + command.name() + "(1)", command.summary());
            }
        }
        return man.page.toString();
    }

    static String of(Command command) {
        CommandLine model = CommandModel.of(command);
        ManPage man = new ManPage("tco-" + command.name());
        man.section("NAME").line("tco-" + command.name() + " - " + command.summary());
        man.section("SYNOPSIS").line("tco " + command.name() + " [OPTIONS]");
        man.section("OPTIONS");
        for (PositionalParamSpec parameter : model.getCommandSpec().positionalParameters()) {
            man.term(parameter.paramLabel(), String.join(" ", parameter.description()));
        }
        for (OptionSpec option : model.getCommandSpec().options()) {
            String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
            man.term(
                    String.join(", ", option.names()) + value,
                    String.join(" ", option.description()));
        }
        man.section("EXAMPLES");
        command.examples().forEach(example -> man.term("$ " + example, ""));
        man.section("EXIT STATUS")
                .line("0 done; 1 failed; 2 wrong usage; 3 a gate of tco check was not met");
        return man.page.toString();
    }

    private ManPage section(String title) {
        page.append(".SH ").append(title).append('\n');
        return this;
    }

    private ManPage line(String text) {
        page.append(escaped(text)).append('\n');
        return this;
    }

    private void term(String term, String description) {
        page.append(".TP\n.B ").append(escaped(term)).append('\n');
        line(description.replace("%%", "%"));
    }

    private static String escaped(String text) {
        String roff = text.replace("\\", "\\e").replace("-", "\\-");
        return roff.startsWith(".") || roff.startsWith("'") ? "\\&" + roff : roff;
    }
}
