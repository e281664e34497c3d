package tco.render;

import java.util.ArrayList;
import java.util.List;

/// Rows of short texts under headings, the first columns to the left and the rest to the right; the
/// first column is cut where the rows do not fit.
final class TextGrid {
    private static final String GAP = "  ";
    private static final int LEAST_FIRST = 8;

    private final List<List<String>> rows = new ArrayList<>();
    private final int leftColumns;

    TextGrid(List<String> headings, int leftColumns) {
        this.leftColumns = leftColumns;
        rows.add(headings);
    }

    void row(List<String> cells) {
        rows.add(cells.stream().map(Printable::of).toList());
    }

    void append(StringBuilder out, int width) {
        int[] widths = widths();
        int whole = GAP.length() * (widths.length - 1);
        for (int each : widths) {
            whole += each;
        }
        widths[0] = Math.max(LEAST_FIRST, widths[0] - Math.max(0, whole - width));
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                String text = TextWidth.fit(row.get(i), widths[i]);
                int pad = widths[i] - TextWidth.of(text);
                out.append(i == 0 ? "" : GAP);
                out.repeat(' ', i < leftColumns ? 0 : pad).append(text);
                out.repeat(' ', i < leftColumns ? pad : 0);
            }
            out.append('\n');
        }
    }

    private int[] widths() {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], TextWidth.of(row.get(i)));
            }
        }
        return widths;
    }
}
