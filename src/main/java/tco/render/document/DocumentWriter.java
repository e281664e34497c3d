package tco.render.document;

import tco.render.RenderOptions;

/// Writes documents in one format.
public interface DocumentWriter {
    void write(Document document, RenderOptions options, StringBuilder out);

    /// Whether people read what it writes; otherwise programs do.
    boolean isForPeople();
}
