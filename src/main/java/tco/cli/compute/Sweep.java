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
import tco.engine.sweep.Grid;
import tco.engine.sweep.Grid.SweptFigure;
import tco.engine.sweep.SweepAxis;
import tco.model.Figure;
import tco.model.FigureKind.Unit;
import tco.model.Option;
import tco.model.Range;
import tco.model.Scenario;
import tco.profile.Profiles;
import tco.profile.Profiles.Loaded;
import tco.profile.Request;
import tco.profile.setting.Setting;
import tco.profile.yaml.Faults.Fault;
import tco.profile.yaml.ProfileException;
import tco.text.Nearest;

/// What `tco sweep` goes over: a scenario in which each swept figure is loaded once, with the range
/// of its values, and the grid of those values.
public record Sweep(Scenario scenario, Grid grid) {
    private static final String SET = "--set";

    /// A setting that gives a figure one value, and what of it is swept.
    private record Asked(Setting setting, Optional<SweepAxis> axis) {
        static Asked of(Setting setting) {
            return new Asked(
                    setting,
                    setting.label().equals(SET) ? SweepValues.of(setting) : Optional.empty());
        }

        /// The range of the values: reading it checks both ends (a midpoint need not be a value
        /// that the figure can take).
        Setting range() {
            return axis.map(values ->
                            setting.with(new Range(values.least(), values.least(), values.most())))
                    .orElse(setting);
        }
    }

    public static Sweep of(Invocation in, Request request) {
        List<Asked> asked = request.settings().stream().map(Asked::of).toList();
        Loaded loaded =
                load(in, request.withSettings(asked.stream().map(Asked::range).toList()), asked);
        List<SweptFigure> swept = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        for (Asked each : asked) {
            each.axis()
                    .flatMap(axis -> swept(loaded.scenario(), each.setting(), axis))
                    .ifPresent(figure -> {
                        if (!paths.add(each.setting().path())) {
                            throw wrong(
                                    each.setting(),
                                    "is swept twice",
                                    "one list of values for each figure");
                        }
                        swept.add(figure);
                    });
        }
        Sweep sweep = new Sweep(loaded.scenario(), grid(swept));
        loaded.warnings().forEach(in.console()::say);
        return sweep;
    }

    private static Loaded load(Invocation in, Request ranges, List<Asked> asked) {
        try {
            return Profiles.load(ranges, in.console().profiles());
        } catch (ProfileException e) {
            throw new ProfileException(
                    e.faults().stream().map(fault -> ofSweep(fault, asked)).toList());
        }
    }

    /// A key that takes no number is told so, and not that it got the mapping of a range.
    private static Fault ofSweep(Fault fault, List<Asked> asked) {
        boolean swept =
                asked.stream()
                        .anyMatch(each ->
                                each.axis().isPresent()
                                        && each.setting().path().equals(fault.path()));
        return swept && fault.kind() == Fault.Kind.SHAPE
                ? Fault.ofUsage(SET, fault.path(), "cannot be swept", "the path of a number")
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

    /// The figure of a path and its values; empty where one number was set that the scenario has no
    /// use for.
    private static Optional<SweptFigure> swept(
            Scenario scenario, Setting setting, SweepAxis values) {
        return figure(scenario, setting, values)
                .map(figure -> {
                    if (setting.value().contains("%") && figure.kind().unit() != Unit.SHARE) {
                        throw wrong(setting, "has a share among its values", "numbers such as 10M");
                    }
                    boolean whole = figure.kind().limits().areWhole();
                    SweepAxis axis = whole ? values.rounded() : values;
                    if (whole && !axis.isWhole()) {
                        throw wrong(setting, "has a fraction among its values", "whole numbers");
                    }
                    return new SweptFigure(figure, axis);
                });
    }

    /// The figure of a path; empty where one number was set that the scenario has no use for.
    private static Optional<Figure> figure(Scenario scenario, Setting setting, SweepAxis values) {
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
