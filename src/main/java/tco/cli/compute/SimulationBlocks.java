package tco.cli.compute;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import tco.engine.simulate.Simulation;
import tco.engine.simulate.Simulation.Columns;
import tco.engine.simulate.SimulationResult;
import tco.engine.simulate.SimulationResult.Percentiles;
import tco.engine.simulate.Tally;

/// The samples of a simulation on several threads. Sums are added in the order of the blocks, so
/// that the number of threads changes no digit.
public final class SimulationBlocks {
    private SimulationBlocks() {}

    /// Where a thread leaves what it found.
    private static final class Place<T> {
        private @Nullable T found;

        T found() {
            if (found == null) {
                throw new IllegalStateException("nothing was computed");
            }
            return found;
        }
    }

    public static SimulationResult outcome(Simulation simulation, int threads) {
        Columns columns = new Columns(simulation);
        List<Tally> sums = new ArrayList<>();
        each(
                threads,
                simulation.blocks(),
                block -> simulation.run(block, columns),
                (Tally tally) -> {
                    if (sums.isEmpty()) {
                        sums.add(tally);
                    } else {
                        sums.getFirst().add(tally);
                    }
                });
        List<Percentiles> spreads = new ArrayList<>();
        each(threads, simulation.scenario().options().size(), columns::percentiles, spreads::add);
        return SimulationResult.of(simulation, sums.getFirst(), spreads);
    }

    private static <T> void each(
            int threads, int count, IntFunction<T> compute, Consumer<T> taker) {
        new OrderedBlocks<Place<T>>(
                        threads,
                        Place::new,
                        (index, into) -> into.found = compute.apply((int) index))
                .run(count, place -> taker.accept(place.found()));
    }
}
