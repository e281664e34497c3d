package tco.render.chart;

import tco.render.text.Markup;
import tco.text.Decimals;

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
}
