package tco.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tco.engine.sweep.Grid;
import tco.model.Scenario;
import tco.render.Column;
import tco.render.CsvDialect;
import tco.render.comparison.ComparisonColumns;
import tco.render.document.OutputFormat;
import tco.render.sweep.SweepLayout;
import tco.render.sweep.SweepWriter;

/// CSV rows of a sweep a second, computed and written into memory.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class CsvBenchmark {
    /// The points of a block, as `tco sweep` writes ten options.
    private static final int POINTS = 204;

    /// The columns of `src/bench/sweep.sh`.
    private static final List<String> TWELVE =
            List.of(
                    "option",
                    "eligible",
                    "units",
                    "monthly_usd_low",
                    "monthly_usd",
                    "monthly_usd_high",
                    "usd_per_mtok",
                    "hardware",
                    "electricity",
                    "ops",
                    "api_input",
                    "api_output");

    private final Scenario scenario = Inputs.builtIn();
    private final Grid grid = Grids.volumes(scenario);
    private final SweepWriter.Pen allColumns = pen(SweepLayout.usual(false));
    private SweepWriter.Pen twelveColumns = allColumns;
    private long block;

    @Setup
    public void columns() {
        twelveColumns =
                pen(
                        TWELVE.stream()
                                .flatMap(name -> ComparisonColumns.find(name).stream())
                                .toList());
    }

    private SweepWriter.Pen pen(List<Column> columns) {
        SweepLayout layout =
                new SweepLayout(OutputFormat.CSV.rows(CsvDialect.RFC_4180), columns, false);
        return new SweepWriter(scenario, grid, layout).pen();
    }

    @Benchmark
    @OperationsPerInvocation(POINTS * Inputs.OPTIONS)
    public int allColumns() {
        return rows(allColumns);
    }

    @Benchmark
    @OperationsPerInvocation(POINTS * Inputs.OPTIONS)
    public int twelveColumns() {
        return rows(twelveColumns);
    }

    private int rows(SweepWriter.Pen pen) {
        long from = block++ * POINTS % (grid.size() - POINTS);
        pen.write(from, from + POINTS);
        return pen.rows().length();
    }
}
