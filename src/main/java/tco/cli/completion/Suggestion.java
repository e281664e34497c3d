package tco.cli.completion;

/// A word that may stand at the cursor, and what it means.
///
/// @param whole whether the word is complete, so that a blank may follow
public record Suggestion(String word, String meaning, boolean whole) {
    public static Suggestion of(String word, String meaning) {
        return new Suggestion(word, meaning, true);
    }

    public static Suggestion part(String word, String meaning) {
        return new Suggestion(word, meaning, false);
    }

    /// The same after what was typed before it in the same word.
    Suggestion after(String typed) {
        return new Suggestion(typed + word, meaning, whole);
    }
}
