package tco.cli;

import java.util.List;
import java.util.Optional;
import tco.cli.command.AdviseCommand;
import tco.cli.command.AskCommand;
import tco.cli.command.BreakevenCommand;
import tco.cli.command.CheckCommand;
import tco.cli.command.Command;
import tco.cli.command.CompareCommand;
import tco.cli.command.CompleteCommand;
import tco.cli.command.CompletionCommand;
import tco.cli.command.ExplainCommand;
import tco.cli.command.LiveCommand;
import tco.cli.command.ProfilesCommand;
import tco.cli.command.ProjectCommand;
import tco.cli.command.ReportCommand;
import tco.cli.command.SensitivityCommand;
import tco.cli.command.ShellCommand;
import tco.cli.command.SimulateCommand;
import tco.cli.command.SweepCommand;
import tco.cli.option.CommandRunner;

/// The commands by name, each made only when it is asked for.
///
/// @param runner runs commands for those that run others
record Commands(CommandRunner runner) {
    /// In the order of the help.
    static final List<String> NAMES =
            List.of(
                    "compare",
                    "explain",
                    "breakeven",
                    "project",
                    "sweep",
                    "sensitivity",
                    "simulate",
                    "advise",
                    "check",
                    "report",
                    "ask",
                    "shell",
                    "live",
                    "profiles",
                    "completion",
                    "complete",
                    "man");

    Optional<Command> find(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "compare" -> new CompareCommand();
                    case "explain" -> new ExplainCommand();
                    case "breakeven" -> new BreakevenCommand();
                    case "project" -> new ProjectCommand();
                    case "sensitivity" -> new SensitivityCommand();
                    case "advise" -> new AdviseCommand();
                    case "check" -> new CheckCommand();
                    case "live" -> new LiveCommand();
                    case "report" -> new ReportCommand();
                    case "sweep" -> new SweepCommand();
                    case "simulate" -> new SimulateCommand();
                    case "ask" -> new AskCommand(runner);
                    case "shell" -> new ShellCommand(runner);
                    case "profiles" -> new ProfilesCommand();
                    case "completion" -> new CompletionCommand();
                    case "complete" -> new CompleteCommand(runner);
                    case "man" -> new ManCommand(this);
                    default -> null;
                });
    }

    List<Command> all() {
        return NAMES.stream().map(name -> find(name).orElseThrow()).toList();
    }
}
