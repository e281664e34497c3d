package tco.cli.live;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.Tco;
import tco.model.Figure;
import tco.profile.Profiles.Loaded;
import tco.render.SortOrder;

/// What the program answers to a request: the comparison, and its figures by path.
record Answer(Comparison comparison, Map<String, Figure> figures, List<String> warnings) {
    Answer {
        figures = Map.copyOf(figures);
        warnings = List.copyOf(warnings);
    }

    static Answer of(Loaded loaded) {
        Map<String, Figure> figures = new HashMap<>();
        loaded.scenario().figures().forEach(figure -> figures.put(figure.path(), figure));
        return new Answer(Tco.compare(loaded.scenario()), figures, loaded.warnings());
    }

    Optional<Figure> figure(String path) {
        return Optional.ofNullable(figures.get(path));
    }

    /// The ids of the options, cheapest first.
    List<String> ranked() {
        return SortOrder.COST.sorted(comparison).stream()
                .map(OptionResult::option)
                .map(option -> option.id())
                .toList();
    }
}
