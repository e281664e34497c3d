package tco.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0.00",
        "0.0034, 0.0034",
        "0.009999, 0.009999",
        "0.00999999, 0.01",
        "0.01, 0.01",
        "0.014, 0.01",
        "0.015, 0.02",
        "1234567.891, 1234567.89",
        "-0.0034, -0.0034",
        "0.000123456, 0.0001235",
        "1e-14, 0.00",
        "-1e-14, 0.00"
    })
    void keeps_digits_below_one_cent(double usd, String expected) {
        StringBuilder out = new StringBuilder();
        MoneyText.exact(out, usd);
        assertThat(out).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | $0",
                "0.0034 | $0.0034",
                "0.98 | $0.98",
                "9.4 | $9.40",
                "9.994 | $9.99",
                "9.995 | $10",
                "143.96 | $144",
                "999.5 | $1,000",
                "1250 | $1,250",
                "1234567 | $1,234,567",
                "-46 | -$46",
            })
    void shows_people_sensible_digits(double usd, String expected) {
        assertThat(MoneyText.brief(usd)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | $0",
                "1000000 | $1,000,000",
                "9999999 | $9,999,999",
                "10000000 | $1.0e7",
                "123456789 | $1.2e8",
                "9.96e15 | $1.0e16",
                "1.7e308 | $1.7e308",
                "-46000000 | -$4.6e7",
                "0.0000054 | $0.0000054",
                "0.00000031 | $3.1e-7",
            })
    void says_in_powers_of_ten_what_does_not_fit(double usd, String expected) {
        assertThat(MoneyText.within(10, usd)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "143.96 | 171.74 | $144-172",
                "1250 | 1480 | $1,250-1,480",
                "54 | 54 | $54",
                "54 | 54.3 | $54",
                "0.98 | 12 | $0.98-12",
                "-5 | 5 | -$5.00 to $5.00",
            })
    void ranges_share_the_dollar_sign(double low, double high, String expected) {
        assertThat(MoneyText.range(low, high)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | $0",
                "0.098 | $0.098",
                "0.15 | $0.15",
                "0.3 | $0.30",
                "3 | $3.00",
                "1250 | $1,250.00",
            })
    void unit_prices_keep_their_digits(double usd, String expected) {
        assertThat(MoneyText.unitPrice(usd)).isEqualTo(expected);
    }
}
