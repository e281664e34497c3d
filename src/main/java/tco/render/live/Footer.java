package tco.render.live;

/// The last line of the screen.
public sealed interface Footer {
    /// The keys that work now.
    record Keys() implements Footer {}

    /// Something to know.
    record Message(String text) implements Footer {}

    /// A command line that went to the clipboard; it is shown whole above.
    record Copied(String line) implements Footer {}

    /// Something that did not work.
    record Trouble(String text) implements Footer {}

    /// A text being typed, and what for.
    ///
    /// @param note how to go on, or what is wrong with it
    record Prompt(String label, String text, String note, boolean wrong) implements Footer {}
}
