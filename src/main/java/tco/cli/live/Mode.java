package tco.cli.live;

/// What the keys mean at the moment.
sealed interface Mode {
    /// They choose and move.
    record Moving() implements Mode {}

    /// They write the value of the selected assumption.
    record Typing(String text, String wrong) implements Mode {}

    /// They write a part of the path of a figure; `before` was selected.
    record Finding(String text, int before) implements Mode {}

    /// They write the name of a file to save to.
    ///
    /// @param replaces whether to replace the file of that name, which the person was told of
    record Naming(String text, String wrong, boolean replaces) implements Mode {
        Naming(String text) {
            this(text, "", false);
        }
    }

    /// They end the help.
    record Helping() implements Mode {}
}
