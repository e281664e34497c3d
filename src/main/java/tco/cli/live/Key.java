package tco.cli.live;

/// A key press as the terminal tells it.
sealed interface Key {
    /// A key without a character.
    enum Named implements Key {
        UP,
        DOWN,
        LEFT,
        RIGHT,
        PAGE_UP,
        PAGE_DOWN,
        HOME,
        END,
        TAB,
        BACK_TAB,
        ENTER,
        ESCAPE,
        BACKSPACE,
        CLEAR,
        REDO,
        REDRAW,
        INTERRUPT,
        /// Nobody types any more: the terminal is gone.
        GONE,
        /// A key that means nothing here.
        OTHER
    }

    /// A character.
    record Typed(int codePoint) implements Key {}

    /// A text that was pasted at once.
    record Pasted(String text) implements Key {}
}
