package tco.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.model.PerCase;
import tco.render.Theme;

class RangeBarTest {
    /// Ten cells for $100.
    @ParameterizedTest
    @CsvSource({
        "20, 50, 90, ██▒▒▒, ───┤, '##+++', '---|'",
        "20, 20, 30, ██, ┤, '##', '|'",
        "25, 25, 25, ██▌, '', '###', ''",
        "20, 20, 20, ██, '', '##', ''",
        "0, 0, 0, ▏, '', '|', ''",
        "0, 40, 100, ▒▒▒▒, ─────┤, '++++', '-----|'"
    })
    void a_bar_is_solid_to_the_low_shaded_to_the_typical_and_a_line_to_the_high_case(
            double low,
            double typical,
            double high,
            String bar,
            String line,
            String barInAscii,
            String lineInAscii) {
        RangeBar range = new RangeBar(new PerCase<>(low, typical, high), 100);
        assertThat(range.signs(10, new Theme(false, false)))
                .isEqualTo(new RangeBar.Signs(bar, line));
        assertThat(range.signs(10, new Theme(false, true)))
                .isEqualTo(new RangeBar.Signs(barInAscii, lineInAscii));
    }

    @Test
    void a_table_without_costs_has_the_shortest_bars() {
        RangeBar range = new RangeBar(new PerCase<>(0.0, 0.0, 0.0), 0);
        assertThat(range.signs(10, new Theme(false, false)).bar()).isEqualTo("▏");
    }
}
