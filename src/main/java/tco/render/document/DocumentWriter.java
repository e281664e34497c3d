package tco.render.document;

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
}
