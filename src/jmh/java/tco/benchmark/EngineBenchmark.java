package tco.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tco.engine.cost.Costs;
import tco.engine.sweep.GridWalk;
import tco.model.Option;
import tco.model.Scenario;

/// Option-cases a second: the bill of one option in one case, over the default scenario's options.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class EngineBenchmark {
    private static final int CASES = 3;

    private final Scenario scenario = Inputs.builtIn();
    private final Option[] options = scenario.options().toArray(Option[]::new);
    private final GridWalk walk = new GridWalk(scenario, Grids.volumes(scenario));

    @Benchmark
    @OperationsPerInvocation(Inputs.OPTIONS * CASES)
    public void optionCases(Blackhole hole) {
        walk.next();
        for (Option option : options) {
            hole.consume(Costs.monthly(option, walk.corners().low()));
            hole.consume(Costs.monthly(option, walk.corners().typical()));
            hole.consume(Costs.monthly(option, walk.corners().high()));
        }
    }
}
