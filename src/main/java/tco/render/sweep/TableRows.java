package tco.render.sweep;

import java.util.List;
import java.util.function.IntPredicate;
import tco.render.text.CellText;
import tco.text.Printable;
import tco.text.TextWidth;

/// Rows of a table before they are aligned: cells between marks that no text holds.
final class TableRows implements RowStyle {
    static final char MARK = '\u001f';

    @Override
    public String head(List<String> keys) {
        return String.join(String.valueOf(MARK), keys) + "\n";
    }

    @Override
    public String beforeCell(int column, String key) {
        return column == 0 ? "" : String.valueOf(MARK);
    }

    @Override
    public String afterRow() {
        return "\n";
    }

    @Override
    public String betweenRows() {
        return "";
    }

    @Override
    public String foot() {
        return "";
    }

    @Override
    public String none() {
        return CellText.NONE;
    }

    @Override
    public String text(String text) {
        return Printable.of(text);
    }

    /// The rows in columns, numbers to the right.
    ///
    /// @param numeric which columns hold numbers
    static String aligned(String rows, IntPredicate numeric) {
        List<String[]> cells =
                rows.lines().map(line -> line.split(String.valueOf(MARK), -1)).toList();
        int[] widths = new int[cells.getFirst().length];
        for (String[] row : cells) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], TextWidth.of(row[i]));
            }
        }
        StringBuilder out = new StringBuilder();
        for (String[] row : cells) {
            int start = out.length();
            for (int i = 0; i < widths.length; i++) {
                out.append(i == 0 ? "" : "  ");
                int pad = widths[i] - TextWidth.of(row[i]);
                boolean number = numeric.test(i);
                out.repeat(' ', number ? pad : 0).append(row[i]).repeat(' ', number ? 0 : pad);
            }
            while (out.length() > start && out.charAt(out.length() - 1) == ' ') {
                out.setLength(out.length() - 1);
            }
            out.append('\n');
        }
        return out.toString();
    }
}
