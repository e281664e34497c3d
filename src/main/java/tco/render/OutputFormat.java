package tco.render;

/// The formats of every command's output.
public enum OutputFormat {
    TABLE("table"),
    CSV("csv"),
    JSON("json"),
    MARKDOWN("markdown");

    private final String key;

    OutputFormat(String key) {
        this.key = key;
    }

    /// The name on the command line.
    public String key() {
        return key;
    }

    public Renderer renderer() {
        return switch (this) {
            case TABLE -> new TableRenderer();
            case CSV -> new CsvRenderer();
            case JSON -> new JsonRenderer();
            case MARKDOWN -> new MarkdownRenderer();
        };
    }

    public Explainer explainer() {
        return switch (this) {
            case TABLE -> new TableExplainer();
            case CSV -> new CsvExplainer();
            case JSON -> new JsonExplainer();
            case MARKDOWN -> new MarkdownExplainer();
        };
    }
}
