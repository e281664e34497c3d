package tco.render.sweep;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tco.render.Column;
import tco.render.Fact;
import tco.render.comparison.Columns;
import tco.render.document.OutputFormat;

/// What a sweep writes at every point: a row for each option with these columns, or one row with
/// one column for each option.
public record SweepLayout(OutputFormat format, List<Column> columns, boolean wide) {
    private static final List<Column> NOT_SWEPT =
            List.of(Fact.MONTHLY, Fact.SAVING_USD, Fact.SAVING_PERCENT, Fact.NOTES);

    public SweepLayout {
        columns = List.copyOf(columns);
        if (wide && columns.size() != 1) {
            throw new IllegalArgumentException("a wide row shows one column of each option");
        }
    }

    /// The columns of `tco compare` as CSV, or what an option costs a month in wide rows.
    public static List<Column> usual(boolean wide) {
        return wide ? List.of(Fact.MONTHLY_USD) : Columns.csv(false);
    }

    /// The names of the columns that a sweep can show.
    public static List<String> names() {
        List<String> names = new ArrayList<>(Columns.names());
        NOT_SWEPT.forEach(column -> names.remove(column.key()));
        return names;
    }

    boolean needsEnds() {
        return columns.contains(Fact.MONTHLY_USD_LOW) || columns.contains(Fact.MONTHLY_USD_HIGH);
    }

    /// The rows of a table in columns.
    ///
    /// @param swept how many figures stand before the columns
    byte[] aligned(byte[] rows, int swept) {
        String text = new String(rows, StandardCharsets.UTF_8);
        String table = TableRows.aligned(text, cell -> cell < swept || isNumeric(cell - swept));
        return table.getBytes(StandardCharsets.UTF_8);
    }

    private boolean isNumeric(int cell) {
        return columns.get(wide ? 0 : cell).numeric();
    }

    static List<String> keys(List<Column> columns) {
        return columns.stream().map(Column::key).toList();
    }
}
