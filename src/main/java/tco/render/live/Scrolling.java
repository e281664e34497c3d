package tco.render.live;

/// Which part of a list to show.
final class Scrolling {
    private Scrolling() {}

    /// The first item shown, so that the selected one is seen with as many before as after it.
    static int first(int selected, int items, int shown) {
        return Math.clamp(selected - shown / 2L, 0, Math.max(0, items - shown));
    }
}
