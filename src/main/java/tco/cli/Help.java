package tco.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import tco.cli.Commands.Section;
import tco.cli.command.Command;
import tco.cli.console.Console;
import tco.cli.console.ExitCode;

/// The help of the program and of its commands.
final class Help {
    private static final int USUAL_WIDTH = 80;
    private static final int MOST_WIDTH = 120;
    private static final int LEAST_WIDTH = 60;

    private static final List<String> EXAMPLES =
            List.of(
                    "tco ask",
                    "tco compare --scenario team-of-5 --developers 12",
                    "tco explain claude-sonnet-5 --tokens 40M",
                    "tco report --scenario solo --output report.html");

    private Help() {}

    static int program(Commands commands, Console console) {
        StringBuilder text = new StringBuilder();
        text.append("What AI coding costs a month: own hardware, rented GPUs, APIs, plans.\n\n");
        EXAMPLES.forEach(example -> text.append("  $ ").append(example).append('\n'));
        text.append("\nUsage: tco COMMAND [OPTIONS]\n");
        for (Section section : Section.values()) {
            text.append('\n').append(section.heading()).append(":\n");
            for (Command command : commands.listed(section)) {
                text.append("  ").append(command.name());
                text.append(" ".repeat(Math.max(1, 13 - command.name().length())));
                text.append(command.summary()).append('\n');
            }
        }
        text.append("\n`tco COMMAND --help` explains one; `tco --version` tells the version.\n");
        console.print(text.toString());
        return ExitCode.DONE;
    }

    static int command(Command command, Console console) {
        CommandLine line = CommandModel.of(command);
        int width = console.width().orElse(USUAL_WIDTH);
        line.setUsageHelpWidth(Math.clamp(width, LEAST_WIDTH, MOST_WIDTH));
        StringBuilder text = new StringBuilder(line.getUsageMessage(Ansi.OFF));
        text.append("\nExamples:\n");
        command.examples().forEach(example -> text.append("  $ ").append(example).append('\n'));
        text.append("\nExit codes: 0 done; 1 failed; 2 wrong usage; 3 a gate was not met.\n");
        console.print(text.toString());
        return ExitCode.DONE;
    }
}
