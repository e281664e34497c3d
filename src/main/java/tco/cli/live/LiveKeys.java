package tco.cli.live;

import java.util.List;
import java.util.Optional;
import tco.cli.live.Key.Named;
import tco.cli.live.Key.Pasted;
import tco.cli.live.Key.Typed;
import tco.cli.live.LiveKeys.Step.Effect;
import tco.cli.live.LiveState.Mode;
import tco.cli.live.MovableAssumptions.Assumption;
import tco.profile.yaml.ProfileException;
import tco.render.live.Scene.Pane;

/// What each key does to the state, in the mode that it is in.
final class LiveKeys {
    private final Reload reload;
    private final MovingKeys moving;

    LiveKeys(Reload reload) {
        this.reload = reload;
        this.moving = new MovingKeys(reload);
    }

    Step on(LiveState state, Key key) {
        if (key == Named.GONE || key == Named.INTERRUPT) {
            return new Step(state, Effect.LEAVE);
        }
        if (key == Named.REDRAW) {
            return new Step(state, Effect.REDRAW);
        }
        return switch (state.mode()) {
            case Mode.Moving _ -> moving.on(state, key);
            case Mode.Typing typing -> Step.to(typing(state, typing, key));
            case Mode.Finding finding -> Step.to(finding(state, finding, key));
            case Mode.Naming naming -> naming(state, naming, key);
            case Mode.Helping _ -> Step.to(state.in(new Mode.Moving()));
        };
    }

    private LiveState typing(LiveState state, Mode.Typing typing, Key key) {
        if (key == Named.ESCAPE) {
            return state.in(new Mode.Moving());
        }
        if (key == Named.ENTER) {
            return typing.text().isEmpty()
                    ? state.in(new Mode.Moving())
                    : set(state, typing.text());
        }
        return state.in(new Mode.Typing(TextEntry.after(typing.text(), key), ""));
    }

    private LiveState set(LiveState state, String text) {
        Changes next = state.changes().typed(state.assumption().path(), text.strip());
        try {
            return state.asked(next, reload.load(next.request()));
        } catch (ProfileException e) {
            return state.in(new Mode.Typing(text, Reload.why(e)));
        }
    }

    private static LiveState finding(LiveState state, Mode.Finding finding, Key key) {
        if (key == Named.ESCAPE) {
            return state.at(finding.before()).in(new Mode.Moving());
        }
        if (key == Named.ENTER) {
            return (state.listed().isEmpty() ? state.at(finding.before()) : state)
                    .in(new Mode.Moving());
        }
        if (key == Named.UP || key == Named.DOWN) {
            return Choosing.assumption(state, key == Named.UP ? -1 : 1);
        }
        LiveState found =
                state.in(new Mode.Finding(TextEntry.after(finding.text(), key), finding.before()));
        return found.listed().isEmpty() || found.listed().contains(found.selected())
                ? found
                : found.at(found.listed().getFirst());
    }

    private static Step naming(LiveState state, Mode.Naming naming, Key key) {
        if (key == Named.ESCAPE) {
            return Step.to(state.in(new Mode.Moving()));
        }
        if (key == Named.ENTER) {
            return naming.text().isBlank()
                    ? Step.to(
                            state.in(new Mode.Naming(naming.text(), "a file needs a name", false)))
                    : new Step(state, Effect.SAVE);
        }
        return Step.to(state.in(new Mode.Naming(TextEntry.after(naming.text(), key))));
    }

    /// What keys do while nothing is being typed.
    static final class MovingKeys {
        private final Reload reload;
        private final Sliding sliding;

        MovingKeys(Reload reload) {
            this.reload = reload;
            this.sliding = new Sliding(reload);
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
                        Step.to(
                                state.at(Pane.ASSUMPTIONS)
                                        .in(new Mode.Finding("", state.selected())));
                case '?' -> Step.to(state.in(new Mode.Helping()));
                case 's' -> Step.to(state.in(new Mode.Naming("")));
                case 'r' -> Step.to(reset(state));
                case 'R' -> Step.to(reload.on(state, state.changes().resetAll()));
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
            return moved.map(one -> reload.on(state, state.changes().reset(one.path())))
                    .orElse(state);
        }

        private LiveState stepped(LiveState state, Optional<Changes> next, String none) {
            return next.map(changes -> reload.on(state, changes)).orElse(state.saying(none));
        }

        private static LiveState ordered(LiveState state) {
            String path = state.assumption().path();
            List<Assumption> next =
                    MovableAssumptions.reordered(
                            state.assumptions(), state.loaded().comparison().scenario());
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

    /// Goes through the lists of the screen.
    static final class Choosing {
        private Choosing() {}

        /// Another assumption of those that are listed; the ends of the list stop.
        static LiveState assumption(LiveState state, int by) {
            List<Integer> listed = state.listed();
            if (listed.isEmpty()) {
                return state;
            }
            int at = Math.max(0, listed.indexOf(state.selected()));
            return state.at(listed.get(Math.clamp(at + (long) by, 0, listed.size() - 1)));
        }

        /// Another option, in the order of the list.
        static LiveState option(LiveState state, int by) {
            List<String> ids = state.loaded().ranked();
            int at = Math.max(0, ids.indexOf(state.option()));
            return state.at(ids.get(Math.clamp(at + (long) by, 0, ids.size() - 1)));
        }
    }

    /// What a key makes of a state, and what it wants done besides.
    record Step(LiveState state, Effect effect) {
        static Step to(LiveState state) {
            return new Step(state, Effect.NONE);
        }

        /// What a key wants done outside the state.
        enum Effect {
            NONE,
            LEAVE,
            REDRAW,
            COPY,
            SAVE
        }
    }
}
