package tco.render.document;

import tco.render.RenderOptions;

/// The formats of every command's output, each with what writes it.
public enum OutputFormat {
    TABLE("table", new TerminalWriter()),
    CSV("csv", new CsvWriter()),
    JSON("json", new JsonWriter()),
    MARKDOWN("markdown", new MarkdownWriter());

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // writers hold nothing that changes
    private final DocumentWriter writer;

    OutputFormat(String key, DocumentWriter writer) {
        this.key = key;
        this.writer = writer;
    }

    /// The name on the command line.
    public String key() {
        return key;
    }

    /// Whether people read it; otherwise programs do.
    public boolean isForPeople() {
        return writer.isForPeople();
    }

    /// How rows are written that are too many to keep in a document.
    public RowStyle rows() {
        return writer.rows();
    }

    /// A document in this format.
    public String text(Document document, RenderOptions options) {
        StringBuilder out = new StringBuilder();
        writer.write(document, options, out);
        return out.toString();
    }
}
