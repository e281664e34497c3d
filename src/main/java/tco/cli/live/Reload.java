package tco.cli.live;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.Tco;
import tco.model.Figure;
import tco.profile.Profiles.Loaded;
import tco.profile.Request;
import tco.profile.yaml.ProfileException;
import tco.render.comparison.OptionGroups;

/// Asks the program anew after a change; what cannot be asked leaves the state as it was and says
/// why.
final class Reload {
    private final Function<Request, Loaded> load;

    Reload(Function<Request, Loaded> load) {
        this.load = load;
    }

    /// What a request comes to; a [ProfileException] tells what is wrong with it.
    LoadedComparison load(Request request) {
        return LoadedComparison.of(load.apply(request));
    }

    LiveState on(LiveState state, Changes next) {
        try {
            LiveState asked = state.asked(next, load(next.request()));
            return asked.loaded().warnings().isEmpty()
                    ? asked
                    : asked.saying(asked.loaded().warnings().getFirst());
        } catch (ProfileException e) {
            return state.trouble(why(e));
        }
    }

    /// The first fault in words, without the place that the person is at anyway.
    static String why(ProfileException e) {
        var fault = e.faults().getFirst();
        return fault.problem() + (fault.expected().isEmpty() ? "" : " (" + fault.expected() + ")");
    }

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

        /// The ids of the options, as the screen lists them: the best tier first, in it the
        /// cheapest.
        List<String> ranked() {
            return OptionGroups.inOrder(comparison).stream()
                    .map(OptionResult::option)
                    .map(option -> option.id())
                    .toList();
        }
    }
}
