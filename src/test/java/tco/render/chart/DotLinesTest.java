package tco.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tco.render.Theme;
import tco.render.chart.Chart.Caption;
import tco.render.chart.DotLines.Cell;
import tco.render.chart.DotLines.Ink;
import tco.render.chart.LineChart.Series;
import tco.render.chart.LineChart.Spot;

class DotLinesTest {
    private static final Theme DOTS = new Theme(false, false);
    private static final Theme ASCII = new Theme(false, true);

    /// Lines from $1 to $1,000 over as many steps as each has values; the first is the lowest.
    private static LineChart chart(double[]... lines) {
        List<Series> series = new ArrayList<>();
        for (double[] line : lines) {
            String key = Series.letter(series.size());
            series.add(new Series(key, "line " + key, spots(line)));
        }
        return new LineChart(
                new Caption("test", "Test", ""),
                new Axis("steps", Axis.Kind.LINEAR, 0, lines[0].length - 1.0, String::valueOf),
                new Axis("dollars", Axis.Kind.LOGARITHMIC, 1, 1000, String::valueOf),
                series,
                List.of(),
                series.getFirst().spots());
    }

    private static List<Spot> spots(double... values) {
        List<Spot> spots = new ArrayList<>();
        for (double value : values) {
            spots.add(new Spot(spots.size(), value));
        }
        return spots;
    }

    private static String row(DotLines dots, int row, int columns) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            text.append(dots.cell(row, column).map(Cell::text).orElse(" "));
        }
        return text.toString();
    }

    /// Four dots down: $1 is the lowest, $1,000 the highest, $10 and $100 lie between.
    @Test
    void a_cell_has_two_by_four_dots() {
        assertThat(DotLines.across(1, DOTS)).isEqualTo(2);
        DotLines dots = new DotLines(chart(new double[] {1, 1000}), -1, 1, 1, DOTS);
        assertThat(row(dots, 0, 1)).isEqualTo("\u2878");
    }

    @Test
    void ascii_has_the_keys() {
        assertThat(DotLines.across(4, ASCII)).isEqualTo(4);
        DotLines dots = new DotLines(chart(new double[] {1, 10, 100, 1000}), -1, 4, 4, ASCII);
        assertThat(row(dots, 0, 4)).isEqualTo("   a");
        assertThat(row(dots, 3, 4)).isEqualTo("a   ");
    }

    @Test
    void a_gap_and_what_has_no_place_are_left_out() {
        DotLines dots =
                new DotLines(chart(new double[] {Double.NaN, 0, -1, 1e9, 1}), -1, 5, 2, ASCII);
        assertThat(row(dots, 0, 5)).isEqualTo("    a");
        assertThat(row(dots, 1, 5)).isEqualTo("    a");
    }

    @Test
    void the_lowest_is_seen_before_the_chosen_and_that_before_others() {
        double[] low = {1, 1};
        double[] high = {1000, 1000};
        DotLines dots = new DotLines(chart(low, high), 1, 2, 2, ASCII);
        assertThat(dots.cell(1, 0)).contains(new Cell("a", Ink.LOWEST));
        assertThat(dots.cell(0, 0)).contains(new Cell("b", Ink.CHOSEN));
        DotLines one = new DotLines(chart(low, high), -1, 2, 1, ASCII);
        assertThat(one.cell(0, 0)).contains(new Cell("a", Ink.LOWEST));
    }
}
