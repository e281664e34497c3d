package tco.cli.shell;

import java.util.List;
import picocli.CommandLine;
import tco.cli.completion.CompletionWords;
import tco.cli.completion.Suggestion;
import tco.cli.completion.Suggestions;
import tco.cli.console.Console;
import tco.cli.console.UsageException;
import tco.cli.option.CommandRunner;
import tco.cli.option.ScenarioOptions;
import tco.cli.session.CommandText;
import tco.cli.session.Session;
import tco.text.Nearest;

/// `export`: the command line that asks for the same without a session.
record ExportCommand(CommandRunner runner) implements SessionCommand {
    private static final String USUAL = "compare";

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
        if (!isOverScenario(command, runner.model())) {
            throw new UsageException(
                    "export: "
                            + Nearest.shortened(command)
                            + " is no command over a scenario (export compare)");
        }
        console.print(CommandText.of(command, session.now()) + "\n");
        return session;
    }

    /// Whether a command takes a scenario's options, and does not itself hold a session.
    private static boolean isOverScenario(String name, CommandLine program) {
        CommandLine command = program.getSubcommands().get(name);
        return command != null
                && command.getCommandSpec().findOption(ScenarioOptions.SCENARIO) != null
                && !name.equals("shell");
    }

    @Override
    public List<Suggestion> suggest(
            List<String> arguments, String typed, Session session, CompletionWords words) {
        if (!arguments.isEmpty()) {
            return List.of();
        }
        CommandLine program = runner.model();
        return new Suggestions(program, words)
                .commands().stream()
                        .filter(command -> isOverScenario(command.word(), program))
                        .toList();
    }
}
