package tco.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tco.render.RenderOptions;
import tco.render.chart.CharacterLines.Frame;
import tco.render.chart.Chart.Caption;
import tco.render.chart.LineChart.Guide;
import tco.render.chart.LineChart.Series;

class CharacterLinesTest {
    private static final RenderOptions PLAIN =
            RenderOptions.plain(LocalDate.of(2026, 11, 29), "test");

    /// Over three months a line that rises from $0 to $3, and one that falls.
    private static LineChart chart(List<Guide> guides) {
        List<Double> months = List.of(0.0, 1.0, 2.0, 3.0);
        return new LineChart(
                new Caption("test", "Test", ""),
                new Axis(
                        "months",
                        Axis.Kind.MONTHS,
                        0,
                        3,
                        m -> "" + (int) m,
                        m -> "month " + (int) m),
                new Axis("USD", Axis.Kind.LINEAR, 0, 3, usd -> "$" + (int) usd),
                List.of(
                        new Series("a", "up", Series.spots(months, List.of(0.0, 1.0, 2.0, 3.0))),
                        new Series("b", "down", Series.spots(months, List.of(3.0, 2.0, 1.0, 0.0)))),
                guides,
                List.of());
    }

    /// Seven columns for four months: every other one lies between two of them, and half a dollar
    /// counts as the whole one above it.
    @Test
    void lines_run_between_their_spots() {
        Frame frame = new Frame(4, 0, 7, 7, "*", true);
        assertThat(new CharacterLines(chart(List.of()), frame, PLAIN).draw())
                .isEqualTo(
                        """
                        $3 │bb   aa
                           │  b*a
                           │ aa bb
                        $0 │a     b
                           └───────
                            0 month 3
                        a  up
                        b  down
                        *  several
                        """);
    }

    @Test
    void a_change_is_marked_under_the_first_column_that_has_it() {
        List<Guide> guides = List.of(new Guide(1.5, 1.5, "", false), new Guide(3, 3, "", false));
        Frame frame = new Frame(2, 5, 4, 4, "*", false);
        assertThat(new CharacterLines(chart(guides), frame, PLAIN).draw())
                .isEqualTo(
                        """
                        USD: a up, b down, * both
                           $3 │bbaa
                           $0 │aabb
                              └────
                                 ▲▲
                               0 month 3
                        """);
    }

    @Test
    void lines_that_share_a_cell_show_it_and_gaps_show_nothing() {
        List<Double> x = List.of(0.0, 1.0);
        LineChart chart =
                new LineChart(
                        new Caption("test", "Test", ""),
                        new Axis("x", Axis.Kind.LINEAR, 0, 1, String::valueOf),
                        new Axis("USD", Axis.Kind.LOGARITHMIC, 1, 10, usd -> "$" + (int) usd),
                        List.of(
                                new Series("a", "a", Series.spots(x, List.of(1.0, Double.NaN))),
                                new Series("b", "b", Series.spots(x, List.of(1.0, 10.0)))),
                        List.of(),
                        List.of());
        String drawn = new CharacterLines(chart, new Frame(2, 3, 2, 2, "*", true), PLAIN).draw();
        assertThat(drawn).startsWith("$10 │ b\n $1 │*\n    └──\n");
    }
}
