package tco.engine.simulate;

import java.util.ArrayList;
import java.util.List;
import tco.engine.random.Distribution;
import tco.engine.simulate.Simulation.Columns;
import tco.engine.simulate.SimulationResult.Percentiles;
import tco.model.Scenario;

/// Whole simulations on one thread, with the usual seed.
final class SimulationResults {
    private SimulationResults() {}

    static SimulationResult of(Scenario scenario, Distribution distribution, int samples) {
        Simulation simulation = new Simulation(scenario, distribution, 42, samples);
        Columns columns = new Columns(simulation);
        Tally sums = simulation.run(0, columns);
        for (int block = 1; block < simulation.blocks(); block++) {
            sums.add(simulation.run(block, columns));
        }
        List<Percentiles> spreads = new ArrayList<>();
        for (int i = 0; i < simulation.options().size(); i++) {
            spreads.add(columns.percentiles(i));
        }
        return SimulationResult.of(simulation, sums, spreads);
    }
}
