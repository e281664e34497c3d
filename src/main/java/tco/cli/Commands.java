package tco.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tco.cli.command.AdviseCommand;
import tco.cli.command.AskCommand;
import tco.cli.command.BreakevenCommand;
import tco.cli.command.CheckCommand;
import tco.cli.command.Command;
import tco.cli.command.CompareCommand;
import tco.cli.command.CompleteCommand;
import tco.cli.command.CompletionCommand;
import tco.cli.command.ExplainCommand;
import tco.cli.command.FitCommand;
import tco.cli.command.LiveCommand;
import tco.cli.command.PeakCommand;
import tco.cli.command.PricesCommand;
import tco.cli.command.ProfilesCommand;
import tco.cli.command.ProjectCommand;
import tco.cli.command.ReportCommand;
import tco.cli.command.SensitivityCommand;
import tco.cli.command.ShellCommand;
import tco.cli.command.SimulateCommand;
import tco.cli.command.SweepCommand;
import tco.cli.command.UsageCommand;
import tco.cli.option.CommandRunner;

/// The commands by name, each made only when it is asked for.
///
/// @param runner runs commands for those that run others
record Commands(CommandRunner runner) {
    /// What commands are for, in the order of the help.
    enum Section {
        START("Start"),
        DECIDE("Decide"),
        EXPLORE("Explore"),
        DATA("Data"),
        SCRIPTS("Scripts");

        private final String heading;

        Section(String heading) {
            this.heading = heading;
        }

        String heading() {
            return heading;
        }
    }

    /// In the order of the help; in lower case they are what a person types.
    private enum Name {
        ASK(Section.START),
        COMPARE(Section.START),
        USAGE(Section.START),
        REPORT(Section.START),
        EXPLAIN(Section.DECIDE),
        ADVISE(Section.DECIDE),
        BREAKEVEN(Section.DECIDE),
        PROJECT(Section.DECIDE),
        SENSITIVITY(Section.DECIDE),
        SIMULATE(Section.DECIDE),
        LIVE(Section.EXPLORE),
        SHELL(Section.EXPLORE),
        FIT(Section.EXPLORE),
        PEAK(Section.EXPLORE),
        PROFILES(Section.DATA),
        PRICES(Section.DATA),
        CHECK(Section.SCRIPTS),
        SWEEP(Section.SCRIPTS),
        COMPLETION(Section.SCRIPTS),
        COMPLETE(Section.SCRIPTS);

        private final Section section;

        Name(Section section) {
            this.section = section;
        }
    }

    /// The command of a name, if there is one.
    Optional<Command> find(String word) {
        for (Name name : Name.values()) {
            if (word(name).equals(word)) {
                return Optional.of(make(name));
            }
        }
        return Optional.empty();
    }

    private Command make(Name name) {
        return switch (name) {
            case COMPARE -> new CompareCommand();
            case EXPLAIN -> new ExplainCommand();
            case BREAKEVEN -> new BreakevenCommand();
            case PROJECT -> new ProjectCommand();
            case SWEEP -> new SweepCommand();
            case SENSITIVITY -> new SensitivityCommand();
            case SIMULATE -> new SimulateCommand();
            case ADVISE -> new AdviseCommand();
            case CHECK -> new CheckCommand();
            case REPORT -> new ReportCommand();
            case USAGE -> new UsageCommand();
            case FIT -> new FitCommand();
            case PEAK -> new PeakCommand();
            case ASK -> new AskCommand();
            case SHELL -> new ShellCommand(runner);
            case LIVE -> new LiveCommand();
            case PROFILES -> new ProfilesCommand();
            case PRICES -> new PricesCommand();
            case COMPLETION -> new CompletionCommand();
            case COMPLETE -> new CompleteCommand(runner);
        };
    }

    private static String word(Name name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    /// All commands, hidden ones too.
    List<Command> all() {
        return Stream.of(Name.values()).map(this::make).toList();
    }

    /// The commands that the help lists under a heading.
    List<Command> listed(Section section) {
        return Stream.of(Name.values())
                .filter(name -> name.section == section)
                .map(this::make)
                .filter(command -> !command.hidden())
                .toList();
    }

    /// The commands that the help lists.
    List<Command> listed() {
        return all().stream().filter(command -> !command.hidden()).toList();
    }
}
