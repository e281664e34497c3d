package tco.cli.live;

import java.util.List;
import tco.cli.live.Key.Named;
import tco.render.live.Glyphs;
import tco.render.live.LiveView;
import tco.render.live.Size;

/// Keys that nobody pressed on screens that nobody sees, while a person looks at the first one: the
/// code that they run is loaded and compiled when the first key comes, which else took twice as
/// long as a frame.
final class Rehearsal implements Runnable {
    private static final int ROUNDS = 5;
    private static final List<Key> KEYS =
            List.of(Named.RIGHT, Named.DOWN, Named.RIGHT, Named.LEFT, Named.UP, Named.TAB);

    private final LiveKeys reactions;
    private final LiveState start;
    private final Size size;
    private final Glyphs glyphs;
    private final Styles styles;
    private volatile boolean over;

    Rehearsal(LiveKeys reactions, LiveState start, Size size, Glyphs glyphs, Styles styles) {
        this.reactions = reactions;
        this.start = start;
        this.size = size;
        this.glyphs = glyphs;
        this.styles = styles;
    }

    /// Plays beside the caller, and keeps no program from ending. What goes wrong will be told by
    /// the key that meets it.
    Thread begin() {
        return Thread.ofPlatform()
                .daemon()
                .name("rehearsal")
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
            LiveView.of(state.scene(size, glyphs), size, glyphs).forEach(styles::styled);
        }
    }
}
