package tco.model;

/// The cost lines of a bill, in the order in which they are shown (contract).
public enum Component {
    HARDWARE("hardware", "machine"),
    INSTALLATION("installation", "machine"),
    CAPITAL("capital", "USD book value"),
    MAINTENANCE("maintenance", "machine"),
    ELECTRICITY("electricity", "kWh"),
    FACILITY("facility", "machine"),
    RENTAL("rental", "hour"),
    STORAGE("storage", "machine"),
    OPS("ops", "hour"),
    SETUP("setup", "deployment"),
    API_INPUT("api_input", "Mtok"),
    API_CACHE_READ("api_cache_read", "Mtok"),
    API_CACHE_WRITE("api_cache_write", "Mtok"),
    API_OUTPUT("api_output", "Mtok"),
    SEATS("seats", "seat"),
    OVERAGE("overage", "USD API value");

    private final String key;
    private final String unit;

    Component(String key, String unit) {
        this.key = key;
        this.unit = unit;
    }

    public String key() {
        return key;
    }

    /// What the quantity of the line counts.
    public String unit() {
        return unit;
    }
}
