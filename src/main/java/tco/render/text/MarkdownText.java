package tco.render.text;

import tco.text.Printable;

/// Texts inside Markdown: nothing in them is read as markup or ends a cell.
public final class MarkdownText {
    private static final String MARKUP = "\\`*_[]<>|#~$&";
    private static final int LEAST_FENCE = 3;

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

    /// Lines as they stand, each with its end. Between fences nothing can be escaped, so lines with
    /// tags in them are written as HTML, with entities.
    public static void code(StringBuilder out, String language, String lines) {
        if (lines.indexOf('<') >= 0) {
            out.append("<pre>\n")
                    .append(lines.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                    .append("</pre>\n");
            return;
        }
        String fence = fence(lines);
        out.append(fence).append(language).append('\n').append(lines).append(fence).append('\n');
    }

    /// A fence that no run of back quotes in the text can end.
    private static String fence(String text) {
        int longest = LEAST_FENCE - 1;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return "`".repeat(longest + 1);
    }
}
