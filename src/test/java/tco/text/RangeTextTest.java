package tco.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.model.Range;

class RangeTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4500 | 4500 | 4500 | 4500 | 4500",
                "4000 | 4500 | 5000 | 4000..5000 | [4000, 5000]",
                "0.22 | 0.22 | 0.44 | 0.22..0.22..0.44 | {low: 0.22, typical: 0.22, high: 0.44}",
                "1e-7 | 1 | 1e20 | 0.0000001..1..100000000000000000000"
                        + " | {low: 0.0000001, typical: 1, high: 100000000000000000000}"
            })
    void a_range_is_written_as_a_command_line_and_a_profile_take_it(
            double low, double typical, double high, String said, String inYaml) {
        Range range = new Range(low, typical, high);
        assertThat(RangeText.of(range)).isEqualTo(said);
        assertThat(RangeText.inYaml(range)).isEqualTo(inYaml);
    }
}
