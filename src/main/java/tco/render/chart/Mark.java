package tco.render.chart;

/// The look of a series apart from its colour: a dash pattern and a mark, so that lines are told
/// apart in print, in grey and by those who see colours otherwise.
enum Mark {
    DISC("", "M-4,0A4,4 0 1 1 4,0A4,4 0 1 1 -4,0Z"),
    SQUARE("7 3", "M-3.6,-3.6H3.6V3.6H-3.6Z"),
    TRIANGLE("2 3", "M0,-4.6L4.4,3.4H-4.4Z"),
    DIAMOND("11 3 2 3", "M0,-5L5,0L0,5L-5,0Z"),
    CROSS("4 2", "M-4,-2L-2,-4L0,-2L2,-4L4,-2L2,0L4,2L2,4L0,2L-2,4L-4,2L-2,0Z"),
    WEDGE("1 2", "M0,4.6L4.4,-3.4H-4.4Z");

    private final String dashes;
    private final String path;

    Mark(String dashes, String path) {
        this.dashes = dashes;
        this.path = path;
    }

    /// The lengths of dashes and gaps; empty for an unbroken line.
    String dashes() {
        return dashes;
    }

    /// The outline around its middle.
    String path() {
        return path;
    }

    /// The mark of the series at an index; after the last it begins anew.
    static Mark of(int index) {
        return values()[index % values().length];
    }
}
