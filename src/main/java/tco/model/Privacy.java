package tco.model;

/// How far the code may go (model 9): only to own machines, also to rented ones, or anywhere.
public enum Privacy {
    STAYS("stays"),
    RENTED("rented"),
    ANY("any");

    private final String key;

    Privacy(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public boolean allows(DataPath path) {
        return switch (this) {
            case STAYS -> path == DataPath.STAYS;
            case RENTED -> path != DataPath.LEAVES;
            case ANY -> true;
        };
    }
}
