package tco.cli.session;

import java.util.ArrayList;
import java.util.List;
import tco.profile.Request;
import tco.profile.setting.Setting;

/// What is asked for now, and the states before and after it between which undo and redo go.
///
/// @param past the earlier states, the latest last
/// @param future the states that were undone, the next one last
public record Session(List<State> past, State state, List<State> future) {
    private static final int MOST_STEPS = 1000;

    public Session {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /// What is asked for, and what it started from.
    public record State(Request start, Request now) {}

    public static Session of(Request start) {
        return new Session(List.of(), new State(start, start), List.of());
    }

    public Request now() {
        return state.now();
    }

    /// What was asked for at the start or at the last load.
    public Request start() {
        return state.start();
    }

    public Session set(Setting setting) {
        return with(now().with(setting));
    }

    public Session unset(String path) {
        return with(now().without(path));
    }

    /// The next state asks for something else, from the same start.
    public Session with(Request request) {
        return to(new State(start(), request));
    }

    /// The next state starts anew from a request.
    public Session load(Request request) {
        return to(new State(request, request));
    }

    /// The next state asks for what the session started from.
    public Session reset() {
        return with(start());
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    /// The state before; the same where there is none.
    public Session undo() {
        return canUndo()
                ? new Session(withoutLast(past), past.getLast(), and(future, state))
                : this;
    }

    /// The state that was undone last; the same where there is none.
    public Session redo() {
        return canRedo()
                ? new Session(and(past, state), future.getLast(), withoutLast(future))
                : this;
    }

    private Session to(State next) {
        return next.equals(state) ? this : new Session(and(past, state), next, List.of());
    }

    private static List<State> and(List<State> states, State last) {
        int dropped = Math.max(0, states.size() + 1 - MOST_STEPS);
        List<State> all = new ArrayList<>(states.subList(dropped, states.size()));
        all.add(last);
        return all;
    }

    private static List<State> withoutLast(List<State> states) {
        return states.subList(0, states.size() - 1);
    }
}
