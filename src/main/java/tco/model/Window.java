package tco.model;

/// The hours in which a machine is there to serve: the work time, or all hours (model 4).
public enum Window {
    WORKDAY("workday"),
    ALWAYS("always");

    private final String key;

    Window(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
