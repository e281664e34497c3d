package tco.render;

/// Wording that tables and Markdown share.
final class TableText {
    static final String ESTIMATE = "rests on an estimate: nobody has published the figure";
    static final String EXCLUDED = "excluded: ";

    private TableText() {}
}
