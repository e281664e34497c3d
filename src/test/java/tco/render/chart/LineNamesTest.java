package tco.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tco.render.Theme;
import tco.render.chart.Chart.Caption;
import tco.render.chart.LineChart.Series;
import tco.render.chart.LineChart.Spot;
import tco.render.chart.LineNames.Name;

class LineNamesTest {
    private static final int COLUMNS = 12;
    private static final int ROWS = 3;

    private static List<Name> names(List<String> names, double... usd) {
        Axis axis = new Axis("", Axis.Kind.LOGARITHMIC, 1, 100, String::valueOf);
        List<Series> series = new ArrayList<>();
        List<Spot> trail = new ArrayList<>();
        for (int line = 0; line < usd.length; line++) {
            List<Spot> spots = new ArrayList<>();
            for (int column = 0; column < COLUMNS; column++) {
                spots.add(new Spot(column, usd[line]));
            }
            series.add(new Series(Series.letter(line), names.get(line), spots));
            trail = spots;
        }
        LineChart chart =
                new LineChart(new Caption("", "", ""), axis, axis, series, List.of(), trail);
        DotLines lines = new DotLines(chart, -1, COLUMNS, ROWS, new Theme(false, true));
        return LineNames.of(lines, names, COLUMNS, ROWS);
    }

    /// $1 lies in the last row of three, $10 in the middle one, $100 in the first.
    @Test
    void a_name_stands_on_its_line_and_as_far_to_the_right_as_it_can() {
        assertThat(names(List.of("top", "bottom"), 100, 1))
                .containsExactly(new Name(0, 9, "top", 0), new Name(2, 6, "bottom", 1));
    }

    @Test
    void names_of_lines_that_lie_over_each_other_stand_apart() {
        assertThat(names(List.of("one", "other"), 10, 10))
                .containsExactly(new Name(1, 9, "one", 0), new Name(1, 3, "other", 1));
        assertThat(names(List.of("as long", "other"), 10, 10))
                .containsExactly(new Name(1, 5, "as long", 0), new Name(0, 7, "other", 1));
    }

    @Test
    void what_is_not_in_the_field_or_has_no_room_has_no_name() {
        assertThat(names(List.of("above"), 1e9)).isEmpty();
        assertThat(names(List.of("longer than it"), 10)).isEmpty();
        assertThat(names(List.of("none"), Double.NaN)).isEmpty();
    }
}
