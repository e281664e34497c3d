package tco.cli.live;

/// What a key wants done outside the state.
enum Effect {
    NONE,
    LEAVE,
    REDRAW,
    COPY,
    SAVE
}
