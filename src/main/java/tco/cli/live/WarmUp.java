package tco.cli.live;

import java.util.List;
import tco.cli.live.Key.Named;
import tco.render.Theme;
import tco.render.live.LiveView;
import tco.render.live.Scene.Size;

/// Keys that nobody pressed on screens that nobody sees, while a person looks at the first one: the
/// code that they run is loaded and compiled when the first key comes, which else took twice as
/// long as a frame.
final class WarmUp implements Runnable {
    private static final int ROUNDS = 5;
    private static final List<Key> KEYS =
            List.of(Named.RIGHT, Named.DOWN, Named.RIGHT, Named.LEFT, Named.UP, Named.TAB);

    private final LiveKeys reactions;
    private final LiveState start;
    private final Size size;
    private final Theme theme;
    private final Styles styles;
    private volatile boolean over;

    WarmUp(LiveKeys reactions, LiveState start, Size size, Theme theme, Styles styles) {
        this.reactions = reactions;
        this.start = start;
        this.size = size;
        this.theme = theme;
        this.styles = styles;
    }

    /// Plays beside the caller, and keeps no program from ending. What goes wrong will be told by
    /// the key that meets it.
    Thread begin() {
        return Thread.ofPlatform()
                .daemon()
                .name("warm-up")
                .uncaughtExceptionHandler((_, _) -> {})
                .start(this);
    }

    void end() {
        over = true;
    }

    @Override
    public void run() {
        LiveState state = start;
        for (int key = 0; key < ROUNDS * KEYS.size() && !over; key++) {
            state = reactions.on(state, KEYS.get(key % KEYS.size())).state();
            LiveView.of(state.scene(size, theme), size, theme).forEach(styles::styled);
        }
    }
}
