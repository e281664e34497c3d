package tco.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import tco.model.Scenario;

/// The time to load a scenario in a warm JVM: from the packed profiles, and with files of a user.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ProfileBenchmark {
    @Benchmark
    public Scenario packed() {
        return Inputs.builtIn();
    }

    @Benchmark
    public Scenario withUserYaml() {
        return Inputs.withUserFiles();
    }
}
