package tco.render.sweep;

import java.util.ArrayList;
import java.util.List;
import tco.render.Column;
import tco.render.Column.Fact;
import tco.render.comparison.ComparisonColumns;
import tco.render.document.DocumentWriter.RowStyle;
import tco.render.document.Heading;

/// What a sweep writes at every point: a row for each option with these columns, or one row with
/// one column for each option.
///
/// @param rows how the format writes them
public record SweepLayout(RowStyle rows, List<Column> columns, boolean wide) {
    private static final List<Column> NOT_SWEPT =
            List.of(
                    Fact.RUNS,
                    Fact.NEEDS,
                    Fact.MONTHLY,
                    Fact.PER_DEVELOPER_USD,
                    Fact.YEARLY_USD,
                    Fact.SAVES_USD,
                    Fact.SAVING_USD,
                    Fact.SAVING_PERCENT,
                    Fact.FIRST_ANSWER_S,
                    Fact.STREAM_TOK_S,
                    Fact.NOTES);

    public SweepLayout {
        columns = List.copyOf(columns);
        if (wide && columns.size() != 1) {
            throw new IllegalArgumentException("a wide row shows one column of each option");
        }
    }

    /// The columns of `tco compare` as CSV as far as a sweep has them, or what an option costs a
    /// month in wide rows.
    public static List<Column> usual(boolean wide) {
        List<Column> columns = new ArrayList<>(ComparisonColumns.csv(false));
        columns.removeAll(NOT_SWEPT);
        return wide ? List.of(Fact.MONTHLY_USD) : List.copyOf(columns);
    }

    /// The names of the columns that a sweep can show.
    public static List<String> names() {
        List<String> names = new ArrayList<>(ComparisonColumns.names());
        NOT_SWEPT.forEach(column -> names.remove(column.key()));
        return names;
    }

    boolean needsEnds() {
        return columns.contains(Fact.MONTHLY_USD_LOW) || columns.contains(Fact.MONTHLY_USD_HIGH);
    }

    /// The columns of a table.
    ///
    /// @param paths of the figures that stand before the others
    /// @param keys of the others: those of the columns, and behind them sums in a currency
    List<Heading> headings(List<String> paths, List<String> keys) {
        List<Heading> headings = new ArrayList<>();
        paths.forEach(path -> headings.add(Heading.number(path)));
        for (int i = 0; i < keys.size(); i++) {
            boolean sum = wide || i >= columns.size();
            boolean numeric = columns.get(wide ? 0 : Math.min(i, columns.size() - 1)).numeric();
            headings.add(sum || numeric ? Heading.number(keys.get(i)) : Heading.term(keys.get(i)));
        }
        return headings;
    }

    static List<String> keys(List<Column> columns) {
        return columns.stream().map(Column::key).toList();
    }
}
