package tco.cli.live;

import java.util.List;
import java.util.Optional;
import tco.cli.live.Key.Named;
import tco.cli.live.Key.Pasted;
import tco.cli.live.Key.Typed;
import tco.render.live.Pane;

/// What keys do while nothing is being typed.
final class MovingKeys {
    private final Inquiry inquiry;
    private final Sliding sliding;

    MovingKeys(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.sliding = new Sliding(inquiry);
    }

    Step on(LiveState before, Key key) {
        LiveState state = before.quiet();
        return switch (key) {
            case Named named -> Step.to(on(state, named));
            case Pasted pasted -> Step.to(typing(state, TextEntry.after("", pasted)));
            case Typed typed -> on(state, typed.codePoint());
        };
    }

    private LiveState on(LiveState state, Named key) {
        return switch (key) {
            case UP -> choose(state, -1);
            case DOWN -> choose(state, 1);
            case LEFT -> sliding.by(state, Sliding.Move.LESS);
            case RIGHT -> sliding.by(state, Sliding.Move.MORE);
            case PAGE_DOWN -> sliding.by(state, Sliding.Move.MUCH_LESS);
            case PAGE_UP -> sliding.by(state, Sliding.Move.MUCH_MORE);
            case HOME -> sliding.by(state, Sliding.Move.LEAST);
            case END -> sliding.by(state, Sliding.Move.MOST);
            case TAB -> state.at(state.pane().next());
            case BACK_TAB -> state.at(state.pane().previous());
            case REDO -> stepped(state, state.changes().redone(), "nothing to redo");
            case ENTER, ESCAPE, BACKSPACE, CLEAR, REDRAW, INTERRUPT, GONE, OTHER -> state;
        };
    }

    private Step on(LiveState state, int character) {
        return switch (character) {
            case 'q' -> new Step(state, Effect.LEAVE);
            case 'c' -> new Step(state, Effect.COPY);
            case '+', '=', 'l' -> Step.to(sliding.by(state, Sliding.Move.MORE));
            case '-', '_', 'h' -> Step.to(sliding.by(state, Sliding.Move.LESS));
            case 'k' -> Step.to(choose(state, -1));
            case 'j' -> Step.to(choose(state, 1));
            case '/' ->
                    Step.to(state.at(Pane.ASSUMPTIONS).in(new Mode.Finding("", state.selected())));
            case '?' -> Step.to(state.in(new Mode.Helping()));
            case 's' -> Step.to(state.in(new Mode.Naming("")));
            case 'r' -> Step.to(reset(state));
            case 'R' -> Step.to(inquiry.on(state, state.changes().resetAll()));
            case 'u' -> Step.to(stepped(state, state.changes().undone(), "nothing to undo"));
            case 'o' -> Step.to(ordered(state));
            default -> Step.to(typing(state, Character.toString(character)));
        };
    }

    private static LiveState choose(LiveState state, int by) {
        return switch (state.pane()) {
            case ASSUMPTIONS -> Choosing.assumption(state, by);
            case OPTIONS -> Choosing.option(state, by);
            case VOLUME -> state;
        };
    }

    private LiveState reset(LiveState state) {
        Optional<Assumption> moved = sliding.moved(state);
        return moved.map(one -> inquiry.on(state, state.changes().reset(one.path()))).orElse(state);
    }

    private LiveState stepped(LiveState state, Optional<Changes> next, String none) {
        return next.map(changes -> inquiry.on(state, changes)).orElse(state.saying(none));
    }

    private static LiveState ordered(LiveState state) {
        String path = state.assumption().path();
        List<Assumption> next =
                Assumptions.reordered(state.assumptions(), state.answer().comparison().scenario());
        int at = 0;
        for (int i = 0; i < next.size(); i++) {
            at = next.get(i).path().equals(path) ? i : at;
        }
        return state.ordered(next, at).saying("ordered by what matters now");
    }

    /// A number that is begun is a value for the assumption at hand; anything else is nothing.
    private LiveState typing(LiveState state, String text) {
        boolean isNumber =
                !text.isEmpty() && (text.charAt(0) == '.' || Character.isDigit(text.charAt(0)));
        if (!isNumber) {
            return state;
        }
        return sliding.moved(state)
                .map(one -> state.at(state.assumptions().indexOf(one)))
                .orElse(state)
                .in(new Mode.Typing(text, ""));
    }
}
