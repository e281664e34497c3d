package tco.render.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tco.render.CsvDialect;
import tco.render.RenderOptions;
import tco.render.document.DocumentWriter.RowStyle;
import tco.render.text.MoneyText;

/// The formats of every command's output, each with what writes it.
public enum OutputFormat {
    TABLE("table", List.of(".txt"), new TerminalWriter()),
    CSV("csv", List.of(".csv"), new CsvWriter()),
    JSON("json", List.of(".json"), new JsonWriter()),
    MARKDOWN("markdown", List.of(".md", ".markdown"), new MarkdownWriter());

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> endings;

    @SuppressWarnings("ImmutableEnumChecker") // writers hold nothing that changes
    private final DocumentWriter writer;

    OutputFormat(String key, List<String> endings, DocumentWriter writer) {
        this.key = key;
        this.endings = endings;
        this.writer = writer;
    }

    /// The name on the command line.
    public String key() {
        return key;
    }

    /// The format that the name of a file asks for by its ending; empty where it asks for none.
    public static Optional<OutputFormat> byName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        for (OutputFormat format : values()) {
            if (format.endings.stream().anyMatch(name::endsWith)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /// Whether people read it; otherwise programs do.
    public boolean isForPeople() {
        return writer.isForPeople();
    }

    /// How rows are written that are too many to keep in a document.
    ///
    /// @param csv how CSV does it; other formats have one way
    public RowStyle rows(CsvDialect csv) {
        return writer.rows(csv);
    }

    /// A document in this format.
    public String text(Document document, RenderOptions options) {
        StringBuilder out = new StringBuilder();
        if (options.currency().isDollar()) { // no lambda at a usual start
            writer.write(document, options, out);
        } else {
            MoneyText.in(options.shownCurrency(), () -> writer.write(document, options, out));
        }
        return out.toString();
    }
}
