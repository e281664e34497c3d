package tco.model;

/// What is known of a number: its lowest, typical and highest value, all finite and in this order.
public record Range(double low, double typical, double high) {
    public Range {
        if (!(Double.isFinite(low) && Double.isFinite(typical) && Double.isFinite(high))) {
            throw new IllegalArgumentException("a figure must be finite");
        }
        if (low > typical || typical > high) {
            throw new IllegalArgumentException("a figure must have low <= typical <= high");
        }
    }

    public static Range exactly(double value) {
        return new Range(value, value, value);
    }

    /// A range whose typical value is the midpoint (model 1).
    public static Range between(double low, double high) {
        return new Range(low, low + (high - low) / 2, high);
    }

    public boolean isExact() {
        return low == high;
    }

    /// The end of the range that belongs to this corner, given what the figure does to the cost.
    public double at(Case at, FigureKind.Effect effect) {
        return switch (at) {
            case LOW -> effect == FigureKind.Effect.RAISES_COST ? low : high;
            case TYPICAL -> typical;
            case HIGH -> effect == FigureKind.Effect.RAISES_COST ? high : low;
        };
    }
}
