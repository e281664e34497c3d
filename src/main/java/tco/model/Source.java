package tco.model;

/// Who says so and since when: the text and date as written, empty where none was given.
public record Source(String text, String asOf, boolean estimate) {
    public static final Source NONE = new Source("", "", false);

    /// Whether nothing was said.
    public boolean isNone() {
        return text.isEmpty() && asOf.isEmpty() && !estimate;
    }
}
