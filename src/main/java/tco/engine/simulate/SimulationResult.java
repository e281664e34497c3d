package tco.engine.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tco.engine.Eligibility;
import tco.engine.OptionResult;
import tco.engine.Tco;
import tco.model.Option;

/// What a simulation found, its options in the scenario's order.
public record SimulationResult(Simulation simulation, List<SimulatedOption> options) {
    public SimulationResult {
        options = List.copyOf(options);
    }

    /// The findings of all samples.
    ///
    /// @param sums of all blocks, added in their order
    /// @param spreads of the options, in their order
    public static SimulationResult of(
            Simulation simulation, Tally sums, List<Percentiles> spreads) {
        List<OptionResult> typical = Tco.compare(simulation.scenario()).results();
        List<SimulatedOption> options = new ArrayList<>();
        for (int i = 0; i < spreads.size(); i++) {
            options.add(SimulatedOption.of(simulation, typical.get(i), i, sums, spreads.get(i)));
        }
        return new SimulationResult(simulation, options);
    }

    /// The option that is most often the cheapest; empty where none is ever eligible.
    public Optional<SimulatedOption> favourite() {
        SimulatedOption favourite = null;
        for (SimulatedOption option : options) {
            if (option.probabilityCheapest()
                    > (favourite == null ? 0 : favourite.probabilityCheapest())) {
                favourite = option;
            }
        }
        return Optional.ofNullable(favourite);
    }

    /// What chance makes of one option.
    ///
    /// @param typical what a comparison finds of it, with every figure typical
    /// @param ownVolume its tokens a month; empty where they are the scenario's
    /// @param meanUsd dollars a month over all samples
    /// @param probabilityCheapest the share of the samples in which it is the cheapest eligible
    ///   option
    /// @param expectedRegretUsd dollars a month above the cheapest, over the samples in which it is
    ///   eligible; empty where it never is
    /// @param eligibleShare the share of the samples in which it may win
    public record SimulatedOption(
            OptionResult typical,
            OptionalDouble ownVolume,
            double meanUsd,
            Percentiles percentiles,
            double probabilityCheapest,
            OptionalDouble expectedRegretUsd,
            double eligibleShare) {

        public Option option() {
            return typical.option();
        }

        /// Whether any of its figures is an estimate.
        public boolean estimates() {
            return typical.estimates();
        }

        /// Why it cannot win in any sample; empty where it can in some.
        public Optional<String> excludedBecause() {
            return expectedRegretUsd.isPresent()
                    ? Optional.empty()
                    : typical.excludedBecause()
                            .or(() ->
                                    Optional.of("serves only a part of the demand in each sample"));
        }

        /// What a reader must know about its numbers.
        public List<String> notes() {
            return typical.notes();
        }

        static SimulatedOption of(
                Simulation simulation,
                OptionResult typical,
                int index,
                Tally sums,
                Percentiles spread) {
            long eligible = sums.eligibleCount(index);
            int n = simulation.samples();
            return new SimulatedOption(
                    typical,
                    Eligibility.ownVolume(simulation.scenario(), typical.option()),
                    sums.usdSum(index) / n,
                    spread,
                    (double) sums.wins(index) / n,
                    eligible == 0
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(sums.regretSum(index) / eligible),
                    (double) eligible / n);
        }
    }

    /// Dollars a month that 5, 50 and 95 of a hundred samples do not exceed.
    public record Percentiles(double p5, double p50, double p95) {
        /// Dollars a month between which nine samples of ten lie.
        public double width() {
            return p95 - p5;
        }
    }
}
