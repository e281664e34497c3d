package tco.render.live;

/// The parts of the screen that keys act on.
public enum Pane {
    ASSUMPTIONS,
    OPTIONS,
    VOLUME;

    /// The one that Tab goes to.
    public Pane next() {
        return switch (this) {
            case ASSUMPTIONS -> OPTIONS;
            case OPTIONS -> VOLUME;
            case VOLUME -> ASSUMPTIONS;
        };
    }

    /// The one that Shift-Tab goes to.
    public Pane previous() {
        return next().next();
    }
}
