package tco.cli.live;

import java.util.List;
import java.util.stream.IntStream;
import tco.engine.breakeven.CheapestByVolume;
import tco.engine.breakeven.CheapestByVolume.CheapestRange;
import tco.engine.breakeven.VolumeCurves;
import tco.model.Figure;
import tco.profile.Request;
import tco.render.live.Footer;
import tco.render.live.Glyphs;
import tco.render.live.LiveView;
import tco.render.live.Pane;
import tco.render.live.Scene;
import tco.render.live.Size;
import tco.render.live.Slider;

/// The live screen between two keys: what is asked for, the answer to it, and where the person is.
///
/// @param assumptions every figure, in the order of the list
/// @param selected the index of the selected one
/// @param option the id of the selected option
/// @param notice what the last key came to; the usual hints where there is nothing to say
record LiveState(
        Changes changes,
        Answer answer,
        List<Assumption> assumptions,
        Pane pane,
        int selected,
        String option,
        Mode mode,
        Footer notice) {
    private static final Footer KEYS = new Footer.Keys();

    static LiveState start(Request request, Answer answer) {
        return new LiveState(
                Changes.none(request),
                answer,
                Assumptions.of(answer.comparison().scenario()),
                Pane.ASSUMPTIONS,
                0,
                answer.ranked().getFirst(),
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
        return answer.figure(assumption.path()).orElse(assumption.start());
    }

    LiveState asked(Changes next, Answer answer) {
        return new LiveState(
                next, answer, assumptions, pane, selected, option, new Mode.Moving(), KEYS);
    }

    LiveState in(Mode next) {
        return new LiveState(changes, answer, assumptions, pane, selected, option, next, KEYS);
    }

    LiveState at(Pane next) {
        return new LiveState(changes, answer, assumptions, next, selected, option, mode, notice);
    }

    LiveState at(int index) {
        return new LiveState(changes, answer, assumptions, pane, index, option, mode, notice);
    }

    LiveState at(String id) {
        return new LiveState(changes, answer, assumptions, pane, selected, id, mode, notice);
    }

    LiveState ordered(List<Assumption> next, int index) {
        return new LiveState(changes, answer, next, pane, index, option, mode, notice);
    }

    LiveState saying(Footer next) {
        return new LiveState(changes, answer, assumptions, pane, selected, option, mode, next);
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
    Scene scene(Size size, Glyphs glyphs) {
        List<Integer> listed = listed();
        List<CheapestRange> cheapest =
                VolumeCurves.cheapest(answer.comparison())
                        .map(CheapestByVolume::ranges)
                        .orElse(List.of());
        return new Scene(
                answer.comparison(),
                cheapest,
                VolumeCurves.around(answer.comparison(), cheapest, LiveView.volumes(size, glyphs)),
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
}
