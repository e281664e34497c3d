package tco.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "999, 999",
        "1000, 1k",
        "10e6, 10M",
        "235714286, 235.7M",
        "1.5e9, 1.5B",
        "1e12, 1T",
        "5e15, 5000T",
        "999999, 1M",
        "999949, 999.9k"
    })
    void tokens_have_the_command_lines_suffixes(double tokens, String expected) {
        assertThat(CountText.tokens(tokens)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "3.5|3.5", "1234.567|1,234.57", "0.4998|0.4998", "-1234|-1,234"})
    void numbers_are_grouped(double value, String expected) {
        assertThat(CountText.number(value)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0.123, 12.3%", "1, 100%", "0, 0%", "0.7, 70%"})
    void shares_are_percentages(double share, String expected) {
        assertThat(CountText.percent(share)).isEqualTo(expected);
    }
}
