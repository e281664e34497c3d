package tco.model;

/// Where the code goes that a developer sends to the model (model 9).
public enum DataPath {
    STAYS("stays"),
    RENTED("rented"),
    LEAVES("leaves");

    private final String key;

    DataPath(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }
}
