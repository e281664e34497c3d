package tco.render.document;

/// A column of a table: its name, and how it gives way where a terminal is too narrow.
///
/// @param rank which columns go first: those of the greatest rank; those of rank 0 stay
/// @param early whether it gives way before all that is not early: columns go first, by their rank,
///   then texts are shortened as far as they are readable
/// @param readable the width to which its texts are shortened before other columns go
/// @param weight how much a reader needs its texts
public record Heading(String name, Fit fit, int rank, boolean early, int readable, Weight weight) {
    private static final int READABLE = 14;

    /// To which side the texts of a column stand, and which end of a long one is worth keeping.
    public enum Fit {
        /// To the left; a long text loses its end.
        WORDS,
        /// To the left; a long text loses its beginning, as the end of a path says more.
        PATH,
        /// To the left, never shortened.
        TERM,
        /// To the left and the last; a long text runs on beyond the width.
        REMARK,
        /// To the right, never shortened.
        NUMBER
    }

    /// How much a reader needs the texts of a column.
    public enum Weight {
        /// What others are compared by.
        STRONG,
        PLAIN,
        /// What a reader may skip.
        FAINT
    }

    private Heading(String name, Fit fit) {
        this(name, fit, 0, false, READABLE, Weight.PLAIN);
    }

    public static Heading words(String name) {
        return new Heading(name, Fit.WORDS);
    }

    public static Heading path(String name) {
        return new Heading(name, Fit.PATH);
    }

    public static Heading term(String name) {
        return new Heading(name, Fit.TERM);
    }

    public static Heading remark(String name) {
        return new Heading(name, Fit.REMARK);
    }

    public static Heading number(String name) {
        return new Heading(name, Fit.NUMBER);
    }

    /// The same column, which may go.
    public Heading ranked(int newRank) {
        return new Heading(name, fit, newRank, false, readable, weight);
    }

    /// The same column, which goes before any text is shortened.
    public Heading early(int newRank) {
        return new Heading(name, fit, newRank, true, readable, weight);
    }

    /// The same column, whose texts are shortened to this before others go, and stay so.
    public Heading readable(int width) {
        return new Heading(name, fit, rank, true, width, weight);
    }

    /// The same column, whose texts a reader needs as much as this.
    public Heading weighing(Weight newWeight) {
        return new Heading(name, fit, rank, early, readable, newWeight);
    }

    public boolean isNumber() {
        return fit == Fit.NUMBER;
    }
}
