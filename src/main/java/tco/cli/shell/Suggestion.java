package tco.cli.shell;

/// A word that may stand at the cursor, and what it means.
///
/// @param whole whether the word is complete, so that a blank may follow
record Suggestion(String word, String meaning, boolean whole) {
    static Suggestion of(String word, String meaning) {
        return new Suggestion(word, meaning, true);
    }

    static Suggestion part(String word, String meaning) {
        return new Suggestion(word, meaning, false);
    }
}
