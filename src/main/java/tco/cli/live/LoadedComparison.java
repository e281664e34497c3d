package tco.cli.live;

import java.util.List;
import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.Tco;
import tco.model.Figure;
import tco.profile.Profiles.Loaded;
import tco.render.comparison.OptionGroups;

/// What a request comes to: the comparison, and what the program warns of.
record LoadedComparison(Comparison comparison, List<String> warnings) {
    LoadedComparison {
        warnings = List.copyOf(warnings);
    }

    static LoadedComparison of(Loaded loaded) {
        return new LoadedComparison(Tco.compare(loaded.scenario()), loaded.warnings());
    }

    Optional<Figure> figure(String path) {
        return comparison.scenario().figure(path);
    }

    /// The ids of the options, as the screen lists them: the best tier first, in it the cheapest.
    List<String> ranked() {
        return OptionGroups.inOrder(comparison).stream()
                .map(OptionResult::option)
                .map(option -> option.id())
                .toList();
    }
}
