package tco.model;

/// Which hours of a rented machine are paid: its window, every hour, its busy hours, or every hour
/// with a sum in advance (model 6).
public enum Billing {
    WINDOW("window"),
    ALWAYS("always"),
    DEMAND("demand"),
    RESERVED("reserved");

    private final String key;

    Billing(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /// Whether the machine is there around the clock, whatever its window says.
    public boolean isAroundTheClock() {
        return this == ALWAYS || this == RESERVED;
    }
}
