package tco.cli.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tco.engine.sensitivity.Influences;
import tco.engine.sensitivity.Influences.Influence;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Scenario;
import tco.render.live.Slider.Track;

/// Every figure of a scenario to move: the volume first, then those that decide which option wins,
/// then those that move most dollars.
final class MovableAssumptions {
    /// How far a figure without a range is moved either way to see whether it matters.
    private static final double SWING = 0.2;

    private MovableAssumptions() {}

    static List<Assumption> of(Scenario scenario) {
        Optional<String> volume = volume(scenario);
        List<Assumption> all = new ArrayList<>();
        for (Influence influence : influences(scenario)) {
            Figure figure = influence.figure();
            Assumption one = new Assumption(figure, Tracks.of(figure), influence);
            all.add(volume.filter(figure.path()::equals).isPresent() ? 0 : all.size(), one);
        }
        return List.copyOf(all);
    }

    /// The same figures, in the order in which they matter to another scenario.
    static List<Assumption> reordered(List<Assumption> assumptions, Scenario scenario) {
        Map<String, Assumption> byPath =
                assumptions.stream()
                        .collect(Collectors.toMap(Assumption::path, Function.identity()));
        List<Assumption> all = new ArrayList<>();
        for (Assumption now : of(scenario)) {
            Assumption known = byPath.remove(now.path());
            all.add(
                    known == null
                            ? now
                            : new Assumption(known.start(), known.track(), now.influence()));
        }
        return List.copyOf(all);
    }

    private static List<Influence> influences(Scenario scenario) {
        return Influences.of(scenario, SWING);
    }

    /// The path of the figure that holds the scenario's volume; none where its classes are given.
    static Optional<String> volume(Scenario scenario) {
        return scenario.workload().mix().volume().map(tokens -> tokens.figure().path());
    }

    /// A figure that can be moved, as it was at the start.
    record Assumption(Figure start, Track track, Influence influence) {
        FigureKind kind() {
            return start.kind();
        }

        String path() {
            return start.path();
        }
    }
}
