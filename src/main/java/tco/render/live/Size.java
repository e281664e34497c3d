package tco.render.live;

/// Columns and rows of a screen.
public record Size(int columns, int rows) {
    /// Less than this shows nothing of use.
    public static final Size LEAST = new Size(60, 18);

    boolean holds(Size least) {
        return columns >= least.columns && rows >= least.rows;
    }
}
