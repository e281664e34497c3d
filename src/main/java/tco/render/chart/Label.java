package tco.render.chart;

import tco.text.Printable;
import tco.text.TextWidth;

/// Texts in a drawing, whose width nobody can measure: they are taken to be as wide as the widest
/// common fonts draw them.
final class Label {
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

    /// The end of a text that is too long; for paths, whose end tells more than their beginning.
    static String ending(String text, double room, double fontSize) {
        String printable = Printable.of(text);
        int columns = (int) (room / (EM_PER_COLUMN * fontSize));
        int start = printable.length() - Math.max(0, columns - 1);
        return TextWidth.of(printable) <= columns || start <= 0
                ? printable
                : ELLIPSIS + printable.substring(start);
    }
}
