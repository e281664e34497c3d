package tco.engine.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        List<SimulatedOption> options = new ArrayList<>();
        for (int i = 0; i < spreads.size(); i++) {
            options.add(
                    SimulatedOption.of(
                            simulation.options().get(i),
                            i,
                            sums,
                            spreads.get(i),
                            simulation.samples()));
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
}
