package tco.engine.simulate;

import java.util.Arrays;
import tco.engine.simulate.SimulationResult.Percentiles;

/// Dollars a month of every option in every sample: what percentiles need. Blocks fill parts of
/// their own, so that several threads may write at once.
public final class Columns {
    private final double[][] usd;

    public Columns(Simulation simulation) {
        this.usd = new double[simulation.options().size()][simulation.samples()];
    }

    void set(int option, int sample, double value) {
        usd[option][sample] = value;
    }

    /// The percentiles of one option, dollars a month, between the two nearest ranks; its column is
    /// in another order afterwards.
    public Percentiles percentiles(int option) {
        double[] column = usd[option];
        Arrays.sort(column);
        return new Percentiles(
                quantile(column, 0.05), quantile(column, 0.50), quantile(column, 0.95));
    }

    /// The quantile between the two nearest ranks, in proportion.
    private static double quantile(double[] sorted, double share) {
        double rank = share * (sorted.length - 1);
        int below = (int) rank;
        double part = rank - below;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + part * (sorted[above] - sorted[below]);
    }
}
