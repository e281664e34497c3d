package tco.engine.simulate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import tco.engine.CostFloor;
import tco.engine.cost.OptionFigures;
import tco.engine.random.Distribution;
import tco.engine.random.Distribution.Quantiles;
import tco.engine.simulate.Cause.Draws;
import tco.engine.simulate.SimulationResult.Percentiles;
import tco.model.Case;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Point;
import tco.model.Scenario;

/// A scenario whose ranged figures are drawn, the same draw for all options; those that one cause
/// moves are drawn together. Samples are counted in blocks of fixed size; what a block finds
/// depends on nothing but its number.
public final class Simulation {
    /// How many samples a block has; the last one may have fewer.
    public static final int BLOCK_SAMPLES = 1024;

    private final Scenario scenario;
    private final Distribution distribution;
    private final long seed;
    private final int samples;
    private final List<DrawnFigure> drawn;
    private final boolean[] fixed;
    private final List<LeftOut> leftOut;

    /// An option whose cost is known from below only: no chance tells what it costs.
    public record LeftOut(Option option, String because) {}

    /// @param samples how many times the figures are drawn, at least 1
    public Simulation(Scenario scenario, Distribution distribution, long seed, int samples) {
        this.leftOut = new ArrayList<>();
        List<Option> known = new ArrayList<>();
        for (Option option : scenario.options()) {
            Optional<String> floor = CostFloor.because(option);
            if (floor.isPresent()) {
                leftOut.add(new LeftOut(option, floor.get()));
            } else {
                known.add(option);
            }
        }
        this.scenario = scenario.with(known);
        this.distribution = distribution;
        this.seed = seed;
        this.samples = samples;
        this.drawn = new ArrayList<>();
        this.fixed = new boolean[known.size()];
        BitSet seen = new BitSet();
        for (int i = 0; i < fixed.length; i++) {
            fixed[i] = true;
            for (Figure figure : OptionFigures.of(known.get(i))) {
                if (!figure.range().isExact()) {
                    fixed[i] = false;
                    if (!seen.get(figure.slot())) {
                        seen.set(figure.slot());
                        drawn.add(DrawnFigure.of(figure, distribution, seed));
                    }
                }
            }
        }
    }

    /// The scenario over the options whose cost is known.
    public Scenario scenario() {
        return scenario;
    }

    public List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    public Distribution distribution() {
        return distribution;
    }

    public long seed() {
        return seed;
    }

    public int samples() {
        return samples;
    }

    /// The figures that are drawn: those with a range on which an option's cost depends.
    public List<Figure> drawn() {
        return drawn.stream().map(DrawnFigure::figure).toList();
    }

    public int blocks() {
        return Math.ceilDiv(samples, BLOCK_SAMPLES);
    }

    /// Computes the samples of one block, from 0 to [#blocks] - 1, into its own part of the
    /// columns; the same bits on every machine and thread.
    public Tally run(int block, Columns columns) {
        double[] values = scenario.corner(Case.TYPICAL).values();
        Point at = Point.over(values);
        Tally tally = new Tally(scenario, fixed, at);
        int first = block * BLOCK_SAMPLES;
        int end = Math.min(samples, first + BLOCK_SAMPLES);
        for (int sample = first; sample < end; sample++) {
            for (int i = 0; i < drawn.size(); i++) {
                DrawnFigure each = drawn.get(i);
                values[each.figure().slot()] = each.at(sample);
            }
            tally.add(at);
            for (int i = 0; i < fixed.length; i++) {
                columns.set(i, sample, tally.usd(i));
            }
        }
        return tally;
    }

    List<Option> options() {
        return scenario.options();
    }

    /// A ranged figure with its random numbers and what they mean in its range.
    record DrawnFigure(Figure figure, Draws draws, Quantiles quantiles) {
        static DrawnFigure of(Figure figure, Distribution distribution, long seed) {
            return new DrawnFigure(
                    figure,
                    Draws.of(seed, Cause.of(figure)),
                    distribution.quantiles(figure.range()));
        }

        double at(long sample) {
            return quantiles.at(draws.at(sample));
        }
    }

    /// Dollars a month of every option in every sample: what percentiles need. Blocks fill parts of
    /// their own, so that several threads may write at once.
    public static final class Columns {
        private final double[][] usd;

        public Columns(Simulation simulation) {
            this.usd = new double[simulation.options().size()][simulation.samples()];
        }

        void set(int option, int sample, double value) {
            usd[option][sample] = value;
        }

        /// The percentiles of one option, dollars a month, between the two nearest ranks; its
        /// column is in another order afterwards.
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
}
