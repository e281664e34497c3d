package tco.render.live;

/// What a part of the screen means, for a terminal to style; no meaning rests on the style alone.
public enum Role {
    PLAIN,
    /// Frames, units and other things to look past.
    MUTED,
    /// Headings, and what is selected.
    STRONG,
    /// What the next key acts on.
    ACTIVE,
    /// The option that wins.
    CHEAPEST,
    /// A figure that differs from the start.
    CHANGED,
    /// Something went wrong.
    TROUBLE
}
