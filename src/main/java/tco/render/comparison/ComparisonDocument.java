package tco.render.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.verdict.Verdict;
import tco.render.Column;
import tco.render.RenderOptions;
import tco.render.document.Document;
import tco.render.text.Cell;
import tools.jackson.databind.JsonNode;

/// A comparison: one row an option, notes, and a verdict in plain words.
///
/// @param verdict what it comes to; asked for only where it is shown
public record ComparisonDocument(
        Comparison comparison, Supplier<Verdict> verdict, RenderOptions options)
        implements Document {

    @Override
    public List<Block> screen() {
        ComparisonTable table = ComparisonTable.of(Ranking.of(comparison, options), options);
        return List.of(
                new Paragraph(Headline.of(comparison)),
                table.table(),
                new Legend(table.notes()),
                VerdictText.lines(VerdictText.of(verdict.get())));
    }

    @Override
    public Sheet sheet() {
        Ranking ranking = Ranking.of(comparison, options);
        List<Column> columns = columns(options);
        List<List<Cell>> rows = new ArrayList<>();
        for (OptionResult result : ranking.rows()) {
            rows.add(row(columns, result, ranking));
        }
        return new Sheet(columns.stream().map(Column::key).toList(), rows);
    }

    /// The columns of a sheet: those that were asked for, else the usual ones.
    static List<Column> columns(RenderOptions options) {
        return options.columns().isEmpty()
                ? ComparisonColumns.csv(options.baseline().isPresent())
                : options.columns();
    }

    static List<Cell> row(List<Column> columns, OptionResult result, Ranking ranking) {
        List<Cell> row = new ArrayList<>(columns.size());
        for (Column column : columns) {
            row.add(Cells.of(column, result, ranking));
        }
        return row;
    }

    @Override
    public JsonNode json() {
        return ComparisonJson.of(comparison, options);
    }
}
