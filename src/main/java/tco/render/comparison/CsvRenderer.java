package tco.render.comparison;

import java.util.List;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.render.Column;
import tco.render.RenderOptions;
import tco.render.document.CsvWriter;

/// One row an option, for spreadsheets and scripts.
public final class CsvRenderer implements Renderer {
    @Override
    public void render(Comparison comparison, RenderOptions options, StringBuilder out) {
        Ranking ranking = Ranking.of(comparison, options);
        List<Column> columns = columns(options);
        for (int i = 0; i < columns.size(); i++) {
            separate(out, i);
            out.append(columns.get(i).key());
        }
        out.append('\n');
        for (OptionResult result : ranking.rows()) {
            row(columns, result, ranking, out);
        }
    }

    /// Those that were asked for, else the usual ones.
    public static List<Column> columns(RenderOptions options) {
        return options.columns().isEmpty()
                ? Columns.csv(options.baseline().isPresent())
                : options.columns();
    }

    public static void row(
            List<Column> columns, OptionResult result, Ranking ranking, StringBuilder out) {
        for (int i = 0; i < columns.size(); i++) {
            separate(out, i);
            CsvWriter.append(out, Cells.of(columns.get(i), result, ranking));
        }
        out.append('\n');
    }

    private static void separate(StringBuilder out, int column) {
        if (column > 0) {
            out.append(',');
        }
    }
}
