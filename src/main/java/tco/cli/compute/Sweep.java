package tco.cli.compute;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tco.cli.console.UsageException;
import tco.cli.option.Invocation;
import tco.engine.cost.OptionFigures;
import tco.engine.sweep.Axis;
import tco.engine.sweep.Grid;
import tco.engine.sweep.Grid.SweptFigure;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Scenario;
import tco.profile.Profiles;
import tco.profile.Profiles.Loaded;
import tco.profile.Request;
import tco.profile.setting.Setting;
import tco.profile.yaml.Fault;
import tco.profile.yaml.ProfileException;
import tco.text.Nearest;
import tco.text.RangeText;

/// What `tco sweep` goes over: a scenario in which each swept figure is loaded once, with the range
/// of its values, and the grid of those values.
public record Sweep(Scenario scenario, Grid grid) {
    private static final String SET = "--set";

    public static Sweep of(Invocation in, Request asked) {
        Loaded loaded = load(in, asked);
        List<SweptFigure> swept = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        for (Setting setting : asked.settings()) {
            boolean whole =
                    loaded.scenario()
                            .figure(setting.path())
                            .filter(figure -> figure.kind().limits().areWhole())
                            .isPresent();
            Optional<Axis> values = values(setting, whole);
            if (values.isPresent()
                    && figure(loaded.scenario(), setting, values.get()).isPresent()) {
                if (!paths.add(setting.path())) {
                    throw wrong(setting, "is swept twice", "one list of values for each figure");
                }
                if (whole && !values.get().isWhole()) {
                    throw wrong(setting, "a fraction among its values", "whole numbers");
                }
                Figure figure = figure(loaded.scenario(), setting, values.get()).orElseThrow();
                swept.add(new SweptFigure(figure, values.get()));
            }
        }
        Sweep sweep = new Sweep(loaded.scenario(), grid(swept));
        loaded.warnings().forEach(in.console()::say);
        return sweep;
    }

    private static Loaded load(Invocation in, Request asked) {
        try {
            return Profiles.load(withRanges(asked), in.console().profiles());
        } catch (ProfileException e) {
            throw new ProfileException(
                    e.faults().stream().map(fault -> ofSweep(fault, asked)).toList());
        }
    }

    /// A key that takes no number is told so, and not that it got the mapping of a range.
    private static Fault ofSweep(Fault fault, Request asked) {
        boolean swept =
                asked.settings().stream()
                        .filter(setting -> setting.path().equals(fault.path()))
                        .anyMatch(setting -> values(setting, false).isPresent());
        return swept && fault.problem().equals("a mapping")
                ? new Fault(SET, fault.path(), "cannot be swept", "the path of a number", true)
                : fault;
    }

    private static Grid grid(List<SweptFigure> swept) {
        if (swept.isEmpty()) {
            throw new UsageException(
                    "sweep: nothing to sweep (such as --set workload.tokens=1M..1B:log:50)");
        }
        BigInteger points = Grid.points(swept);
        if (points.compareTo(BigInteger.valueOf(Grid.MOST_POINTS)) > 0) {
            throw SweepValues.tooLarge(points);
        }
        return new Grid(swept);
    }

    /// The same request, its swept figures as ranges: reading them checks both ends (a midpoint
    /// need not be a value that the figure can take).
    private static Request withRanges(Request asked) {
        List<Setting> settings = new ArrayList<>();
        for (Setting setting : asked.settings()) {
            settings.add(
                    values(setting, false)
                            .map(values ->
                                    new Setting(setting.label(), setting.path(), ends(values)))
                            .orElse(setting));
        }
        return new Request(
                asked.scenario(), asked.profiles(), asked.workload(), settings, asked.options());
    }

    private static String ends(Axis values) {
        String least = RangeText.plain(values.least());
        String most = RangeText.plain(values.most());
        return least.equals(most) ? least : least + ".." + least + ".." + most;
    }

    private static Optional<Axis> values(Setting setting, boolean whole) {
        return setting.label().equals(SET) ? SweepValues.of(setting, whole) : Optional.empty();
    }

    /// The figure of a path; empty where one number was set that the scenario has no use for.
    private static Optional<Figure> figure(Scenario scenario, Setting setting, Axis values) {
        List<String> known = new ArrayList<>();
        for (Option option : scenario.options()) {
            for (Figure figure : OptionFigures.of(option)) {
                if (figure.path().equals(setting.path())) {
                    return Optional.of(figure);
                }
                known.add(figure.path());
            }
        }
        if (values.size() == 1) {
            return Optional.empty();
        }
        throw wrong(
                setting,
                "changes nothing here: no option's cost depends on it",
                Nearest.hint(setting.path(), known, "a path such as workload.tokens"));
    }

    private static UsageException wrong(Setting setting, String problem, String expected) {
        return new UsageException(
                SET
                        + ": "
                        + Nearest.shortened(setting.path())
                        + " "
                        + problem
                        + " ("
                        + expected
                        + ")");
    }
}
