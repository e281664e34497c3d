package tco.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DollarTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4800 | 4800",
                "$4800 | 4800",
                "$4,800 | 4800",
                "4,800 | 4800",
                "1,234,567.50 | 1234567.5",
                "4.8k | 4800",
                "$4.8k | 4800",
                "4800 USD | 4800",
                "4,800usd | 4800",
                "$ 4800 | 4800",
                "0.5 | 0.5"
            })
    void dollars_are_read_as_people_write_them(String text, double usd) {
        assertThat(DollarText.parse(text)).hasValue(usd);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "$",
                "USD",
                "4,80",
                "48,00",
                "4.800,00",
                ",800",
                "4,800,00",
                "4,800k",
                "48%",
                "4800 EUR",
                "$4800 USD",
                "$$4",
                "four",
                "--",
                "NaN"
            })
    void what_is_none_or_could_be_another_sum_is_refused(String text) {
        assertThat(DollarText.parse(text)).isEmpty();
    }
}
