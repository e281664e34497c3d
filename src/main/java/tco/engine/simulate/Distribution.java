package tco.engine.simulate;

import tco.model.Range;

/// How likely the values inside a figure's range are.
public enum Distribution {
    /// A beta distribution with the typical value as its mode and four times the weight of an end.
    PERT("pert"),
    TRIANGULAR("triangular"),
    /// Every value alike; the typical value plays no part.
    UNIFORM("uniform");

    private final String key;

    Distribution(String key) {
        this.key = key;
    }

    /// The name on the command line and in output.
    public String key() {
        return key;
    }

    Quantiles quantiles(Range range) {
        return switch (this) {
            case PERT -> PertQuantiles.of(range);
            case TRIANGULAR -> new TriangularQuantiles(range);
            case UNIFORM -> share -> range.low() + share * (range.high() - range.low());
        };
    }
}
