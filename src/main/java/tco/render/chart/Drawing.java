package tco.render.chart;

import tco.render.chart.Chart.Caption;
import tco.render.text.Markup;
import tco.text.Decimals;
import tco.text.Printable;
import tco.text.TextWidth;

/// The frame of a drawing: an image with a title and a description, and the shapes that all charts
/// are made of.
final class Drawing {
    private static final int DIGITS = 1;

    private final Markup out;

    Drawing(Markup out) {
        this.out = out;
    }

    /// Opens an image of a size; its id is unique on the page.
    static Drawing open(Markup out, Caption caption, Layout layout, double height) {
        String id = caption.id() + "-" + layout.key();
        out.open(
                "svg",
                "class",
                "chart " + layout.key(),
                "viewBox",
                "0 0 " + number(layout.width()) + " " + number(height),
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-desc");
        out.element("title", caption.title(), "id", id + "-title");
        out.element("desc", caption.description(), "id", id + "-desc").line();
        return new Drawing(out);
    }

    void close() {
        out.close().line();
    }

    void line(String style, double fromX, double fromY, double toX, double toY) {
        out.empty(
                "line",
                "class",
                style,
                "x1",
                number(fromX),
                "y1",
                number(fromY),
                "x2",
                number(toX),
                "y2",
                number(toY));
    }

    void rectangle(String style, double x, double y, double width, double height) {
        out.empty(
                "rect",
                "class",
                style,
                "x",
                number(x),
                "y",
                number(y),
                "width",
                number(width),
                "height",
                number(height));
    }

    void path(String style, String path) {
        if (!path.isEmpty()) {
            out.empty("path", "class", style, "d", path);
        }
    }

    /// A line in a series' colour and dashes.
    void series(int index, String path) {
        String dashes = Mark.of(index).dashes();
        if (path.isEmpty()) {
            return;
        }
        if (dashes.isEmpty()) {
            out.empty("path", "class", "series c" + (index + 1), "d", path).line();
        } else {
            out.empty(
                            "path",
                            "class",
                            "series c" + (index + 1),
                            "stroke-dasharray",
                            dashes,
                            "d",
                            path)
                    .line();
        }
    }

    void mark(int index, double x, double y) {
        out.empty(
                "path",
                "class",
                "mark c" + (index + 1),
                "transform",
                "translate(" + number(x) + " " + number(y) + ")",
                "d",
                Mark.of(index).path());
    }

    void text(String style, Anchor anchor, double x, double y, String text) {
        out.element(
                        "text",
                        text,
                        "class",
                        style,
                        "text-anchor",
                        anchor.key(),
                        "x",
                        number(x),
                        "y",
                        number(y))
                .line();
    }

    /// A place in the drawing, to a tenth of a pixel.
    static String number(double value) {
        StringBuilder out = new StringBuilder();
        Decimals.appendShort(out, value, DIGITS);
        return out.toString();
    }

    /// Which part of a text its place is that of.
    enum Anchor {
        START("start"),
        MIDDLE("middle"),
        END("end");

        private final String key;

        Anchor(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }

    /// The look of a series apart from its colour: a dash pattern and a mark, so that lines are
    /// told apart in print, in grey and by those who see colours otherwise.
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

    /// Texts in a drawing, whose width nobody can measure: they are taken to be as wide as the
    /// widest common fonts draw them.
    static final class Label {
        private static final double EM_PER_COLUMN = 0.6;
        private static final String ELLIPSIS = "…";

        private Label() {}

        /// The room that a text takes at most.
        static double width(String text, double fontSize) {
            return TextWidth.of(Printable.of(text)) * EM_PER_COLUMN * fontSize;
        }

        /// The text, or as much of it as fits before an ellipsis.
        static String fitted(String text, double room, double fontSize) {
            String printable = Printable.of(text);
            int columns = (int) (room / (EM_PER_COLUMN * fontSize));
            return TextWidth.of(printable) <= columns
                    ? printable
                    : TextWidth.fit(printable, Math.max(0, columns - 1)).stripTrailing() + ELLIPSIS;
        }

        /// The end of a text that is too long; for paths, whose end tells more than their
        /// beginning.
        static String ending(String text, double room, double fontSize) {
            String printable = Printable.of(text);
            int columns = (int) (room / (EM_PER_COLUMN * fontSize));
            int start = printable.length() - Math.max(0, columns - 1);
            return TextWidth.of(printable) <= columns || start <= 0
                    ? printable
                    : ELLIPSIS + printable.substring(start);
        }
    }
}
