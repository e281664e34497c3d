package tco.cli.shell;

import java.util.List;
import tco.cli.completion.CompletionWords;
import tco.cli.completion.Suggestion;
import tco.cli.completion.Suggestions;
import tco.cli.console.Console;
import tco.cli.console.UsageException;
import tco.cli.option.CommandRunner;
import tco.cli.session.CommandText;
import tco.cli.session.Session;

/// `export`: the command line that asks for the same without a session.
record ExportCommand(CommandRunner runner) implements SessionCommand {
    private static final String USUAL = "compare";
    private static final List<String> OVER_NO_SCENARIO =
            List.of("ask", "profiles", "completion", "man", "shell");

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String usage() {
        return "export [COMMAND]: export, export advise";
    }

    @Override
    public String summary() {
        return "print the command line that asks for the same";
    }

    @Override
    public Session run(List<String> arguments, Session session, Console console) {
        String command = arguments.isEmpty() ? USUAL : one(arguments);
        if (OVER_NO_SCENARIO.contains(command)
                || !runner.model().getSubcommands().containsKey(command)) {
            throw new UsageException(
                    "export: " + command + " is no command over a scenario (export compare)");
        }
        console.print(CommandText.of(command, session.now()) + "\n");
        return session;
    }

    @Override
    public List<Suggestion> suggest(
            List<String> arguments, String typed, Session session, CompletionWords words) {
        return arguments.isEmpty()
                ? new Suggestions(runner.model(), words)
                        .commands().stream()
                                .filter(command -> !OVER_NO_SCENARIO.contains(command.word()))
                                .toList()
                : List.of();
    }
}
