package tco.model;

/// Where a figure was written: the layer of configuration, and the file and line inside it.
public record Origin(Layer layer, String file, int line) {
    /// The layers of configuration; a later one wins.
    public enum Layer {
        ESTIMATE("estimate"),
        DEFAULT("default"),
        BUILT_IN("built-in"),
        USER("user"),
        PROJECT("project"),
        PROFILES("--profiles"),
        SCENARIO("--scenario"),
        COMMAND_LINE("command line");

        private final String label;

        Layer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /// `file:line`, or the file alone where a line means nothing.
    public String place() {
        return line > 0 ? file + ":" + line : file;
    }
}
