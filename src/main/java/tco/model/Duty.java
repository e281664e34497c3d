package tco.model;

/// How a machine draws power: load watts when busy and idle watts else, or load watts always (model
/// 5).
public enum Duty {
    DEMAND("demand"),
    ALWAYS_LOAD("always-load");

    private final String key;

    Duty(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
