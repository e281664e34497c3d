package tco.cli.live;

import java.util.function.Function;
import tco.profile.Profiles.Loaded;
import tco.profile.Request;
import tco.profile.yaml.ProfileException;

/// Asks the program anew after a change; what cannot be asked leaves the state as it was and says
/// why.
final class Inquiry {
    private final Function<Request, Loaded> load;

    Inquiry(Function<Request, Loaded> load) {
        this.load = load;
    }

    /// The answer to a request; a [ProfileException] tells what is wrong with it.
    Answer answer(Request request) {
        return Answer.of(load.apply(request));
    }

    LiveState on(LiveState state, Changes next) {
        try {
            LiveState asked = state.asked(next, answer(next.request()));
            return asked.answer().warnings().isEmpty()
                    ? asked
                    : asked.saying(asked.answer().warnings().getFirst());
        } catch (ProfileException e) {
            return state.trouble(why(e));
        }
    }

    /// The first fault in words, without the place that the person is at anyway.
    static String why(ProfileException e) {
        var fault = e.faults().getFirst();
        return fault.problem() + (fault.expected().isEmpty() ? "" : " (" + fault.expected() + ")");
    }
}
