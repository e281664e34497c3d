package tco.render.document;

/// A column of a report's table: its name, and how it gives way where a terminal is too narrow.
///
/// @param rank which columns go first: those of the greatest rank; those of rank 0 stay
public record Heading(String name, Fit fit, int rank) {

    /// To which side the texts of a column stand, and which end of a long one is worth keeping.
    public enum Fit {
        /// To the left; a long text loses its end.
        WORDS,
        /// To the left; a long text loses its beginning, as the end of a path says more.
        PATH,
        /// To the right, never shortened.
        NUMBER
    }

    public static Heading words(String name) {
        return new Heading(name, Fit.WORDS, 0);
    }

    public static Heading path(String name) {
        return new Heading(name, Fit.PATH, 0);
    }

    public static Heading number(String name) {
        return new Heading(name, Fit.NUMBER, 0);
    }

    /// The same column, which may go.
    public Heading ranked(int newRank) {
        return new Heading(name, fit, newRank);
    }

    public boolean isNumber() {
        return fit == Fit.NUMBER;
    }
}
