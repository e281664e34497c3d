package tco.cli.live;

import java.util.Optional;
import tco.cli.live.MovableAssumptions.Assumption;
import tco.render.live.Slider.Track;
import tco.render.text.CountText;
import tco.text.NumberText;
import tco.text.RangeText;

/// Moves sliders along their tracks.
final class Sliding {
    /// A move along a track.
    enum Move {
        LESS,
        MORE,
        MUCH_LESS,
        MUCH_MORE,
        LEAST,
        MOST
    }

    private final Reload reload;

    Sliding(Reload reload) {
        this.reload = reload;
    }

    /// The assumption that the pane's keys move: the selected one, or the volume.
    Optional<Assumption> moved(LiveState state) {
        return switch (state.pane()) {
            case ASSUMPTIONS -> Optional.of(state.assumption());
            case OPTIONS -> Optional.empty();
            case VOLUME ->
                    MovableAssumptions.volume(state.loaded().comparison().scenario())
                            .flatMap(path ->
                                    state.assumptions().stream()
                                            .filter(one -> one.path().equals(path))
                                            .findFirst());
        };
    }

    LiveState by(LiveState state, Move move) {
        Optional<Assumption> moved = moved(state);
        if (moved.isPresent()) {
            return by(state, moved.get(), move);
        }
        return state.saying(
                switch (state.pane()) {
                    case ASSUMPTIONS, OPTIONS -> "Tab goes to what can be moved";
                    case VOLUME -> "the workload gives each class of tokens: move those";
                });
    }

    private LiveState by(LiveState state, Assumption assumption, Move move) {
        double value = state.now(assumption).range().typical();
        Track track = assumption.track().including(value);
        Steps steps = new Steps(track, assumption.kind().limits().areWhole());
        double next =
                switch (move) {
                    case LESS -> steps.down(value, false);
                    case MORE -> steps.up(value, false);
                    case MUCH_LESS -> steps.down(value, true);
                    case MUCH_MORE -> steps.up(value, true);
                    case LEAST -> track.low();
                    case MOST -> track.high();
                };
        if (next == value && state.now(assumption).range().isExact()) {
            return state.saying("this is the end of the range; type a value to go beyond");
        }
        return reload.on(state, state.changes().moved(assumption.path(), text(next)));
    }

    /// `12M` rather than `12000000`, where that says the same.
    private static String text(double value) {
        String brief = CountText.tokens(value);
        boolean same = value >= 1e6 && NumberText.parse(brief).orElse(Double.NaN) == value;
        return same ? brief : RangeText.plain(value);
    }
}
