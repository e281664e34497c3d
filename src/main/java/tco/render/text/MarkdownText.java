package tco.render.text;

import tco.text.Printable;

/// Texts inside Markdown: nothing in them is read as markup or ends a cell.
public final class MarkdownText {
    private static final String MARKUP = "\\`*_[]<>|#~$";

    private MarkdownText() {}

    public static String escaped(String text) {
        String printable = Printable.of(text);
        StringBuilder out = new StringBuilder(printable.length() + 8);
        for (int i = 0; i < printable.length(); i++) {
            char c = printable.charAt(i);
            if (MARKUP.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /// A row of a table; the cells are escaped already.
    public static void row(StringBuilder out, String... cells) {
        out.append('|');
        for (String cell : cells) {
            out.append(' ').append(cell).append(cell.isEmpty() ? "|" : " |");
        }
        out.append('\n');
    }

    /// The line under the headings, aligned to the right for numbers.
    public static void divider(StringBuilder out, boolean... numeric) {
        out.append('|');
        for (boolean right : numeric) {
            out.append(right ? " ---: |" : " --- |");
        }
        out.append('\n');
    }
}
