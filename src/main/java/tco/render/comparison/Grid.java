package tco.render.comparison;

import java.util.ArrayList;
import java.util.List;
import tco.engine.OptionResult;
import tco.render.Column;
import tco.render.Fact;
import tco.render.RenderOptions;
import tco.render.text.CellText;
import tco.text.TextWidth;

/// The rows of a table as texts by column, before a format lays them out.
record Grid(List<Column> columns, List<TableRow> rows, Footnotes footnotes, boolean hasEstimates) {

    static Grid of(Ranking ranking, RenderOptions options) {
        List<Column> columns = TableColumns.of(ranking, options);
        Footnotes footnotes = Footnotes.of(ranking.rows());
        boolean estimates = hasEstimates(ranking);
        List<TableRow> rows = new ArrayList<>();
        for (OptionResult result : ranking.rows()) {
            List<String> texts = new ArrayList<>(columns.size());
            for (Column column : columns) {
                String text =
                        column == Fact.NOTES
                                ? footnotes.references(result)
                                : CellText.of(Cells.of(column, result, ranking));
                texts.add(column == Fact.MONTHLY && estimates ? aligned(text) : text);
            }
            rows.add(new TableRow(result, ranking.isCheapest(result), texts));
        }
        return new Grid(columns, rows, footnotes, estimates);
    }

    /// Keeps the digits of ranges under each other where some carry the mark of an estimate.
    private static String aligned(String text) {
        return text.endsWith("~") ? text : text + " ";
    }

    private static boolean hasEstimates(Ranking ranking) {
        for (OptionResult result : ranking.rows()) {
            if (result.estimates()) {
                return true;
            }
        }
        return false;
    }

    /// The columns that each text and heading of a column needs.
    int[] widths() {
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = TextWidth.of(columns.get(i).heading());
            for (TableRow row : rows) {
                widths[i] = Math.max(widths[i], TextWidth.of(row.texts().get(i)));
            }
        }
        return widths;
    }
}
