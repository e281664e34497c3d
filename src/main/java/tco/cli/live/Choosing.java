package tco.cli.live;

import java.util.List;

/// Goes through the lists of the screen.
final class Choosing {
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

    /// Another option, in the order of their costs.
    static LiveState option(LiveState state, int by) {
        List<String> ids = state.answer().ranked();
        int at = Math.max(0, ids.indexOf(state.option()));
        return state.at(ids.get(Math.clamp(at + (long) by, 0, ids.size() - 1)));
    }
}
