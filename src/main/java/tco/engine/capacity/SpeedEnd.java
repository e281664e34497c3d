package tco.engine.capacity;

import tco.model.Range;

/// Which end of the estimated speeds to reckon with.
public enum SpeedEnd {
    LOW("low"),
    TYPICAL("typical"),
    HIGH("high");

    private final String key;

    SpeedEnd(String key) {
        this.key = key;
    }

    /// The name on the command line.
    public String key() {
        return key;
    }

    double of(Range speeds) {
        return switch (this) {
            case LOW -> speeds.low();
            case TYPICAL -> speeds.typical();
            case HIGH -> speeds.high();
        };
    }
}
