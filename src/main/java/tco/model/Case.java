package tco.model;

/// A corner of the calculation: the cheapest, the typical and the dearest reading of every figure.
public enum Case {
    LOW,
    TYPICAL,
    HIGH;

    /// The name in JSON, CSV and on the command line.
    public String key() {
        return switch (this) {
            case LOW -> "low";
            case TYPICAL -> "typical";
            case HIGH -> "high";
        };
    }
}
