package tco.cli.shell;

import picocli.CommandLine;

/// The help of a session.
final class SessionHelp {
    private static final int NAME_WIDTH = 13;

    private SessionHelp() {}

    static String all(SessionCommands own, CommandLine program) {
        StringBuilder out = new StringBuilder("The session:\n");
        own.all().forEach(command -> line(command.name(), command.summary(), out));
        line("help", "this list; help COMMAND explains one", out);
        line("exit", "leave (as does Ctrl-D)", out);
        out.append("\nCommands over what is asked for, with their options as usual:\n");
        program.getSubcommands()
                .forEach((name, command) -> {
                    if (!name.equals("shell") && own.find(name).isEmpty()) {
                        line(name, summary(command), out);
                    }
                });
        return out.toString();
    }

    static String of(SessionCommand command) {
        return command.usage() + "\n" + command.summary() + "\n";
    }

    static String summary(CommandLine command) {
        return String.join(" ", command.getCommandSpec().usageMessage().description());
    }

    private static void line(String name, String summary, StringBuilder out) {
        out.append("  ").append(name).repeat(" ", Math.max(1, NAME_WIDTH - name.length()));
        out.append(summary).append('\n');
    }
}
