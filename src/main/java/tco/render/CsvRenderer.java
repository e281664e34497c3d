package tco.render;

import java.util.List;
import tco.engine.Comparison;
import tco.engine.OptionResult;

/// One row an option, for spreadsheets and scripts.
final class CsvRenderer implements Renderer {
    @Override
    public void render(Comparison comparison, RenderOptions options, StringBuilder out) {
        Ranking ranking = Ranking.of(comparison, options);
        List<Column> columns =
                options.columns().isEmpty()
                        ? Columns.csv(options.baseline().isPresent())
                        : options.columns();
        for (int i = 0; i < columns.size(); i++) {
            separate(out, i);
            out.append(columns.get(i).key());
        }
        out.append('\n');
        for (OptionResult result : ranking.rows()) {
            for (int i = 0; i < columns.size(); i++) {
                separate(out, i);
                CsvText.append(out, Cells.of(columns.get(i), result, ranking));
            }
            out.append('\n');
        }
    }

    private static void separate(StringBuilder out, int column) {
        if (column > 0) {
            out.append(',');
        }
    }
}
