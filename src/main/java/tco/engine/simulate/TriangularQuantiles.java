package tco.engine.simulate;

import tco.model.Range;

/// The triangular distribution with the typical value as its mode.
record TriangularQuantiles(Range range) implements Quantiles {
    @Override
    public double at(double share) {
        double width = range.high() - range.low();
        double rise = range.typical() - range.low();
        double fall = range.high() - range.typical();
        return share * width < rise
                ? range.low() + StrictMath.sqrt(share * width * rise)
                : range.high() - StrictMath.sqrt((1 - share) * width * fall);
    }
}
