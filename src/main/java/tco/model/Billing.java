package tco.model;

/// Which hours of a rented machine are paid: its window, every hour, or its busy hours (model 6).
public enum Billing {
    WINDOW("window"),
    ALWAYS("always"),
    DEMAND("demand");

    private final String key;

    Billing(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
