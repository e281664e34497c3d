package tco.render.document;

import java.util.List;
import tco.render.CsvDialect;
import tco.render.RenderOptions;

/// Writes documents in one format, and says how rows are written in it.
public interface DocumentWriter {
    void write(Document document, RenderOptions options, StringBuilder out);

    /// Whether people read what it writes; otherwise programs do.
    boolean isForPeople();

    /// How rows are written that are too many to keep in a document.
    ///
    /// @param csv how CSV does it; other formats have one way
    RowStyle rows(CsvDialect csv);

    /// How a format writes rows one after another, without knowing the next.
    interface RowStyle {
        /// What stands before the first row.
        ///
        /// @param schema the name of what the rows make up
        String head(String schema, List<String> keys);

        String beforeCell(int column, String key);

        String afterRow();

        String betweenRows();

        /// What stands after the last row.
        String foot();

        /// The cell of what does not apply.
        String none();

        String text(String text);

        /// What stands before the digits behind the point of a number.
        default char decimalMark() {
            return '.';
        }

        /// Whether all rows must be there before they can be laid out.
        default boolean needsAllRows() {
            return false;
        }

        /// Lays all rows out, with what stands before and after them.
        ///
        /// @param headings the columns
        default String laidOut(String rows, List<Heading> headings) {
            return rows;
        }
    }
}
