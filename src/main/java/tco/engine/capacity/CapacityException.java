package tco.engine.capacity;

/// A question about a machine and a model that has no answer as it is put.
public final class CapacityException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;

    public CapacityException(String key, String problem) {
        super(key + " " + problem);
        this.key = key;
    }

    /// What of the question is at fault, by its name in profiles.
    public String key() {
        return key;
    }
}
