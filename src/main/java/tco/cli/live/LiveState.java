package tco.cli.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import tco.cli.live.LiveState.Mode;
import tco.cli.live.MovableAssumptions.Assumption;
import tco.cli.live.Reload.LoadedComparison;
import tco.engine.breakeven.CheapestByVolume;
import tco.engine.breakeven.CheapestByVolume.CheapestRange;
import tco.engine.breakeven.VolumeCurves;
import tco.model.Figure;
import tco.profile.Request;
import tco.render.Theme;
import tco.render.live.Footer;
import tco.render.live.LiveView;
import tco.render.live.Scene;
import tco.render.live.Scene.Pane;
import tco.render.live.Scene.Size;
import tco.render.live.Slider;

/// The live screen between two keys: what is asked for, the answer to it, and where the person is.
///
/// @param assumptions every figure, in the order of the list
/// @param selected the index of the selected one
/// @param option the id of the selected option
/// @param notice what the last key came to; the usual hints where there is nothing to say
record LiveState(
        Changes changes,
        LoadedComparison loaded,
        List<Assumption> assumptions,
        Pane pane,
        int selected,
        String option,
        Mode mode,
        Footer notice) {
    private static final Footer KEYS = new Footer.Keys();

    static LiveState start(Request request, LoadedComparison loaded) {
        return new LiveState(
                Changes.none(request),
                loaded,
                MovableAssumptions.of(loaded.comparison().scenario()),
                Pane.ASSUMPTIONS,
                0,
                loaded.ranked().getFirst(),
                new Mode.Moving(),
                KEYS);
    }

    Request request() {
        return changes.request();
    }

    Assumption assumption() {
        return assumptions.get(selected);
    }

    /// The figure of an assumption as it is now.
    Figure now(Assumption assumption) {
        return loaded.figure(assumption.path()).orElse(assumption.start());
    }

    LiveState asked(Changes next, LoadedComparison loaded) {
        return new LiveState(
                next, loaded, assumptions, pane, selected, option, new Mode.Moving(), KEYS);
    }

    LiveState in(Mode next) {
        return new LiveState(changes, loaded, assumptions, pane, selected, option, next, KEYS);
    }

    LiveState at(Pane next) {
        return new LiveState(changes, loaded, assumptions, next, selected, option, mode, notice);
    }

    LiveState at(int index) {
        return new LiveState(changes, loaded, assumptions, pane, index, option, mode, notice);
    }

    LiveState at(String id) {
        return new LiveState(changes, loaded, assumptions, pane, selected, id, mode, notice);
    }

    LiveState ordered(List<Assumption> next, int index) {
        return new LiveState(changes, loaded, next, pane, index, option, mode, notice);
    }

    LiveState saying(Footer next) {
        return new LiveState(changes, loaded, assumptions, pane, selected, option, mode, next);
    }

    LiveState saying(String message) {
        return saying(new Footer.Message(message));
    }

    LiveState trouble(String what) {
        return saying(new Footer.Trouble(what));
    }

    LiveState quiet() {
        return saying(KEYS);
    }

    /// The indices of the assumptions that are listed: all, or those that are looked for.
    List<Integer> listed() {
        return mode instanceof Mode.Finding finding
                ? Search.matches(assumptions, finding.text())
                : IntStream.range(0, assumptions.size()).boxed().toList();
    }

    /// What a screen of a size shows of this.
    Scene scene(Size size, Theme theme) {
        List<Integer> listed = listed();
        List<CheapestRange> cheapest =
                VolumeCurves.cheapest(loaded.comparison())
                        .map(CheapestByVolume::ranges)
                        .orElse(List.of());
        return new Scene(
                loaded.comparison(),
                cheapest,
                VolumeCurves.around(loaded.comparison(), cheapest, LiveView.volumes(size, theme)),
                listed.stream().map(index -> slider(assumptions.get(index))).toList(),
                Math.max(0, listed.indexOf(selected)),
                pane,
                option,
                changes.set().size(),
                mode instanceof Mode.Helping,
                Prompts.footer(this));
    }

    private Slider slider(Assumption assumption) {
        Figure figure = now(assumption);
        return new Slider(
                figure,
                assumption.start(),
                assumption.track().including(figure.range().typical()),
                assumption.kind().unit().symbol(),
                assumption.influence(),
                changes.has(assumption.path()));
    }

    /// What the keys mean at the moment.
    sealed interface Mode {
        /// They choose and move.
        record Moving() implements Mode {}

        /// They write the value of the selected assumption.
        record Typing(String text, String wrong) implements Mode {}

        /// They write a part of the path of a figure; `before` was selected.
        record Finding(String text, int before) implements Mode {}

        /// They write the name of a file to save to.
        ///
        /// @param replaces whether to replace the file of that name, which the person was told of
        record Naming(String text, String wrong, boolean replaces) implements Mode {
            Naming(String text) {
                this(text, "", false);
            }
        }

        /// They end the help.
        record Helping() implements Mode {}
    }

    /// What the last line asks for while a text is being typed.
    static final class Prompts {
        private static final String ENTER_OR_ESC = "Enter sets it, Esc does not";

        private Prompts() {}

        static Footer footer(LiveState state) {
            return switch (state.mode()) {
                case Mode.Moving _ -> state.notice();
                case Mode.Typing typing ->
                        new Footer.Prompt(
                                state.assumption().path() + " =",
                                typing.text(),
                                typing.wrong().isEmpty() ? ENTER_OR_ESC : typing.wrong(),
                                !typing.wrong().isEmpty());
                case Mode.Finding finding ->
                        new Footer.Prompt("/", finding.text(), found(state.listed()), false);
                case Mode.Naming naming ->
                        new Footer.Prompt(
                                "Save as",
                                naming.text(),
                                naming.wrong().isEmpty()
                                        ? "Enter saves it, Esc does not"
                                        : naming.wrong(),
                                !naming.wrong().isEmpty());
                case Mode.Helping _ -> new Footer.Message("Any key goes back.");
            };
        }

        private static String found(List<Integer> matches) {
            return switch (matches.size()) {
                case 0 -> "no figure matches";
                case 1 -> "1 figure; Enter takes it";
                default -> matches.size() + " figures; Up and Down choose, Enter takes it";
            };
        }
    }

    /// Finds assumptions by parts of their paths.
    static final class Search {
        private Search() {}

        /// The indices of the assumptions whose paths hold every word of a text, whatever its case;
        /// an underscore may be written as a blank.
        static List<Integer> matches(List<Assumption> assumptions, String text) {
            String[] words = text.toLowerCase(Locale.ROOT).replace('_', ' ').split(" ", -1);
            List<Integer> matches = new ArrayList<>();
            for (int i = 0; i < assumptions.size(); i++) {
                String path = assumptions.get(i).path().toLowerCase(Locale.ROOT).replace('_', ' ');
                boolean all = true;
                for (String word : words) {
                    all &= path.contains(word);
                }
                if (all) {
                    matches.add(i);
                }
            }
            return matches;
        }
    }
}
