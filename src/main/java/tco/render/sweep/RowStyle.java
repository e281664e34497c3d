package tco.render.sweep;

import java.util.List;
import tco.render.document.OutputFormat;

/// How a format writes rows one after another, without knowing the next.
interface RowStyle {
    /// What stands before the first row.
    String head(List<String> keys);

    String beforeCell(int column, String key);

    String afterRow();

    String betweenRows();

    /// What stands after the last row.
    String foot();

    /// The cell of what does not apply.
    String none();

    String text(String text);

    static RowStyle of(OutputFormat format) {
        return switch (format) {
            case CSV -> new CsvRows();
            case JSON -> new JsonRows();
            case MARKDOWN -> new MarkdownRows();
            case TABLE -> new TableRows();
        };
    }
}
