package tco.cli.live;

import tco.cli.live.Key.Named;
import tco.profile.yaml.ProfileException;

/// What each key does to the state, in the mode that it is in.
final class LiveKeys {
    private final Inquiry inquiry;
    private final MovingKeys moving;

    LiveKeys(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.moving = new MovingKeys(inquiry);
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
            return state.asked(next, inquiry.answer(next.request()));
        } catch (ProfileException e) {
            return state.in(new Mode.Typing(text, Inquiry.why(e)));
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
}
