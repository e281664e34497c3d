package tco.render.chart;

/// The two shapes of every chart: one for a page, one for a phone, each drawn so that its texts are
/// read at their natural size. The page's style sheet shows the one that fits.
public enum Layout {
    WIDE("wide", 920),
    NARROW("narrow", 360);

    /// The height of a line's text, in both shapes.
    static final double FONT = 12;

    private final String key;
    private final double width;

    Layout(String key, double width) {
        this.key = key;
        this.width = width;
    }

    /// The class of the drawing, and the end of its id.
    public String key() {
        return key;
    }

    double width() {
        return width;
    }
}
