package tco.render.comparison;

/// Wording that tables and Markdown share.
public final class TableText {
    public static final String ESTIMATE = "rests on an estimate: nobody has published the figure";
    public static final String EXCLUDED = "excluded: ";

    private TableText() {}
}
