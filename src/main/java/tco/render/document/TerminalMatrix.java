package tco.render.document;

import java.util.List;
import tco.render.Theme;
import tco.render.document.Document.Matrix;
import tco.render.document.Document.Standing;
import tco.render.document.Document.Value;
import tco.render.document.Document.Values;
import tco.text.Printable;
import tco.text.TextWidth;

/// A matrix on a terminal: in as many blocks of columns, one below the other, as the width asks
/// for.
final class TerminalMatrix {
    private static final int INDENT = 2;
    private static final int LONGEST_NAME = 28;
    private static final int SHORTEST_NAME = 8;

    private final Matrix matrix;
    private final Theme theme;
    private final int width;
    private final int nameWidth;
    private final int[] widths;

    TerminalMatrix(Matrix matrix, Theme theme, int width) {
        this.matrix = matrix;
        this.theme = theme;
        this.width = width;
        this.nameWidth = nameWidth();
        this.widths = new int[matrix.headings().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = TextWidth.of(matrix.headings().get(i));
            for (Values row : matrix.rows()) {
                widths[i] = Math.max(widths[i], TextWidth.of(text(row.values().get(i))));
            }
        }
    }

    private int nameWidth() {
        int longest = TextWidth.of(matrix.corner());
        for (Values row : matrix.rows()) {
            longest = Math.max(longest, TextWidth.of(Printable.of(row.name())));
        }
        return Math.min(longest, Math.min(LONGEST_NAME, Math.max(SHORTEST_NAME, width / 3)));
    }

    private String text(Value value) {
        String text = Printable.of(value.text());
        return value.standing() == Standing.CHEAPEST ? theme.cheapestMarker() + text : text;
    }

    void append(StringBuilder out) {
        int from = 0;
        while (from < widths.length) {
            int to = from + fitting(from);
            out.append(from == 0 ? "" : "\n");
            block(from, to, out);
            from = to;
        }
    }

    /// How many columns fit beside each other, at least one.
    private int fitting(int from) {
        int room = width - INDENT - nameWidth;
        int count = 0;
        while (from + count < widths.length) {
            room -= TableLayout.GAP + widths[from + count];
            if (room < 0 && count > 0) {
                break;
            }
            count++;
        }
        return count;
    }

    private void block(int from, int to, StringBuilder out) {
        StringBuilder head = new StringBuilder();
        name(matrix.corner(), head);
        List<String> headings = matrix.headings();
        for (int i = from; i < to; i++) {
            indent(headings.get(i), i, head);
            head.append(headings.get(i));
        }
        theme.heading(out, head.toString().stripTrailing());
        out.append('\n');
        for (Values row : matrix.rows()) {
            name(Printable.of(row.name()), out);
            for (int i = from; i < to; i++) {
                value(row.values().get(i), i, out);
            }
            while (out.charAt(out.length() - 1) == ' ') {
                out.setLength(out.length() - 1);
            }
            out.append('\n');
        }
    }

    private void name(String name, StringBuilder out) {
        String shown = theme.shortened(name, nameWidth);
        out.repeat(' ', INDENT).append(shown).repeat(' ', nameWidth - TextWidth.of(shown));
    }

    private void value(Value value, int column, StringBuilder out) {
        String text = text(value);
        indent(text, column, out);
        switch (value.standing()) {
            case CHEAPEST -> theme.cheapest(out, text);
            case PLAIN -> out.append(text);
            case EXCLUDED -> theme.excluded(out, text);
        }
    }

    private void indent(String text, int column, StringBuilder out) {
        out.repeat(' ', TableLayout.GAP + widths[column] - TextWidth.of(text));
    }
}
