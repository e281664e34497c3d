package tco.cli.command;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import tco.cli.console.Console;
import tco.cli.console.Version;
import tco.cli.live.LiveTerminal;
import tco.cli.option.CommandRunner;
import tco.cli.option.ComparisonOptions;
import tco.cli.option.Invocation;
import tco.cli.option.NamedOptions;
import tco.cli.option.OptionIds;
import tco.cli.option.Options;
import tco.cli.option.ScenarioOptions;
import tco.cli.session.Session;
import tco.cli.shell.Script;
import tco.cli.shell.Shell;
import tco.cli.shell.ShellTerminal;
import tco.engine.Tco;
import tco.profile.Profiles.Loaded;
import tco.render.comparison.StartScreen;

/// `tco shell`, and `tco` alone: commands line by line over a scenario that the session remembers.
public final class ShellCommand implements Command {
    private final CommandRunner runner;
    private final boolean alone;

    public ShellCommand(CommandRunner runner) {
        this(runner, false);
    }

    private ShellCommand(CommandRunner runner, boolean alone) {
        this.runner = runner;
        this.alone = alone;
    }

    /// The program without arguments, which has help for a script without lines.
    public static ShellCommand alone(CommandRunner runner) {
        return new ShellCommand(runner, true);
    }

    @Override
    public String name() {
        return "shell";
    }

    @Override
    public String summary() {
        return "Change assumptions and compare at a prompt, or in a script.";
    }

    @Override
    public List<String> examples() {
        return List.of(
                "tco shell --scenario team-of-5", "tco shell m4-max-128gb claude-sonnet-4-6");
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.addPositional(Options.arguments("OPTION", "0..*", NamedOptions.COMPARED));
        ScenarioOptions.describe(spec);
    }

    @Override
    public int run(Invocation in) {
        Session start = Session.of(ScenarioOptions.request(in, OptionIds.asked(in)));
        if (in.console().in().atTerminal().getAsBoolean()) {
            welcome(in, ScenarioOptions.load(in, OptionIds.asked(in)));
            return ShellTerminal.run(start, runner, in.console());
        }
        return script(start, in);
    }

    /// Who asked for nothing sees what there is; who asked for a shell knows.
    private void welcome(Invocation in, Loaded loaded) {
        if (alone) {
            in.console()
                    .print(
                            StartScreen.text(
                                    Tco.compare(loaded.scenario()), ComparisonOptions.plain(in)));
        } else {
            in.console()
                    .say(
                            "tco "
                                    + Version.number()
                                    + ": help lists the commands, Tab completes, Ctrl-D leaves");
        }
    }

    private int script(Session start, Invocation in) {
        Console console = in.console();
        Script.PlacedErrors errors = new Script.PlacedErrors(console.err());
        Console placed = console.writing(console.out(), errors);
        if (!alone) {
            ScenarioOptions.load(in, OptionIds.asked(in));
        }
        Script.End end =
                new Script(new Shell(runner, () -> placed, LiveTerminal.missing()), errors)
                        .run(start, console.in().stream());
        return alone && end.empty()
                ? runner.run(List.of("--help"), console, Optional.empty())
                : end.exit();
    }
}
