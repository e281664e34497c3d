package tco.model;

/// What follows where a model does not fit the memory of its machine: the option cannot win, or its
/// row only says so (model 9).
public enum FitRule {
    EXCLUDE("exclude"),
    NOTE("note");

    private final String key;

    FitRule(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
