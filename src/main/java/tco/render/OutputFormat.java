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
}
