package tco.engine.simulate;

import tco.model.Range;

/// The PERT distribution of a range: a beta distribution whose parameters sum to 6, stretched from
/// the low to the high value.
final class PertQuantiles implements Quantiles {
    private static final double MODE_WEIGHT = 4;
    private static final double MEDIAN = 0.5;

    private final double low;
    private final double width;
    private final BetaTail lower;
    private final BetaTail upper;

    private PertQuantiles(Range range, double alpha) {
        this.low = range.low();
        this.width = range.high() - range.low();
        this.lower = new BetaTail(alpha);
        this.upper = new BetaTail(BetaTail.PARAMETERS - alpha);
    }

    static PertQuantiles of(Range range) {
        double mode = (range.typical() - range.low()) / (range.high() - range.low());
        return new PertQuantiles(range, 1 + MODE_WEIGHT * mode);
    }

    @Override
    public double at(double share) {
        double part = share <= MEDIAN ? lower.at(share) : 1 - upper.at(1 - share);
        return low + part * width;
    }
}
