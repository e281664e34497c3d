package tco.render.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.engine.sweep.Grid;
import tco.engine.sweep.Grid.SweptFigure;
import tco.engine.sweep.SweepAxis;
import tco.model.Figure;
import tco.model.Scenario;
import tco.render.Column;
import tco.render.CsvDialect;
import tco.render.document.OutputFormat;
import tco.testing.Samples;
import tco.testing.Scenarios;

class SweepWriterTest {
    private static final Scenario SCENARIO = Scenarios.ofEachKind();
    private static final List<OutputFormat> STREAMED =
            List.of(OutputFormat.CSV, OutputFormat.JSON, OutputFormat.MARKDOWN);

    /// A grid and the columns that are written of it.
    record Sweep(Grid grid, SweepLayout layout) {
        SweepWriter.Pen pen() {
            return new SweepWriter(SCENARIO, grid, layout).pen();
        }
    }

    static Stream<Arguments> sweeps() {
        return Samples.of(SweepWriterTest::sweep);
    }

    /// Up to three figures; neighbouring values differ by a factor, by less than a cent shows, or
    /// not at all.
    private static Sweep sweep(RandomGenerator random) {
        List<SweptFigure> swept = new ArrayList<>();
        List<Figure> figures = new ArrayList<>(SCENARIO.figures());
        for (int axis = random.nextInt(1, 4); axis > 0; axis--) {
            Figure figure = figures.remove(random.nextInt(figures.size()));
            swept.add(new SweptFigure(figure, values(figure.range().typical(), random)));
        }
        boolean wide = random.nextInt(4) == 0;
        List<Column> columns = SweepLayout.usual(wide);
        OutputFormat format = STREAMED.get(random.nextInt(STREAMED.size()));
        return new Sweep(
                new Grid(swept), new SweepLayout(format.rows(CsvDialect.RFC_4180), columns, wide));
    }

    private static SweepAxis values(double typical, RandomGenerator random) {
        double[] factors = {0, 1e-9, 1e-6, 0.1, 1};
        List<Double> values = new ArrayList<>();
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            double change = random.nextDouble() * factors[random.nextInt(factors.length)];
            values.add(typical * (1 + change));
        }
        return new SweepAxis.Listed(values);
    }

    @ParameterizedTest
    @MethodSource("sweeps")
    void a_row_reads_the_same_wherever_the_pen_was_before(Sweep sweep) throws Exception {
        SweepWriter.Pen pen = sweep.pen();
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        ByteArrayOutputStream anew = new ByteArrayOutputStream();
        long half = sweep.grid().size() / 2;
        pen.write(0, half);
        pen.rows().writeTo(rows);
        pen.write(half, sweep.grid().size());
        pen.rows().writeTo(rows);
        for (long point = 0; point < sweep.grid().size(); point++) {
            SweepWriter.Pen fresh = sweep.pen();
            fresh.write(point, point + 1);
            fresh.rows().writeTo(anew);
        }
        assertThat(rows.toString(StandardCharsets.UTF_8))
                .isEqualTo(anew.toString(StandardCharsets.UTF_8));
    }
}
