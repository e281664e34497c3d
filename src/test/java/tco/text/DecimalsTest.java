package tco.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tco.testing.Samples;

class DecimalsTest {
    @ParameterizedTest
    @CsvSource({
        "2.675, 2.68",
        "1.005, 1.01",
        "0.125, 0.13",
        "2.6749999, 2.67",
        "0, 0.00",
        "-0.001, 0.00",
        "-2.675, -2.68",
        "1e7, 10000000.00",
        "123456789012345.67, 123456789012345.67",
        "1e20, 100000000000000000000.00",
        "1e-320, 0.00",
        "99.995, 100.00"
    })
    void rounds_half_up_of_what_people_see(double value, String expected) {
        StringBuilder out = new StringBuilder();
        Decimals.append(out, value, 2);
        assertThat(out).hasToString(expected);
    }

    @ParameterizedTest
    @MethodSource("values")
    void agrees_with_big_decimal(double value) {
        for (int digits = 0; digits <= Decimals.MOST_DIGITS; digits++) {
            StringBuilder out = new StringBuilder();
            Decimals.append(out, value, digits);
            BigDecimal exact = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
            assertThat(out).hasToString(exact.toPlainString());
        }
    }

    @Test
    void lengths_change_at_the_powers_of_ten() {
        assertThat(Decimals.lengthOf(0)).isZero();
        long power = 1;
        for (int digits = 1; digits <= 18; digits++) {
            assertThat(Decimals.lengthOf(power)).isEqualTo(digits);
            power *= 10;
            assertThat(Decimals.lengthOf(power - 1)).isEqualTo(digits);
        }
    }

    static Stream<Arguments> values() {
        return Samples.of(DecimalsTest::value);
    }

    /// Any size, and every other one a tie or next to one.
    private static double value(RandomGenerator random) {
        double size = Math.pow(10, random.nextInt(-8, 18));
        double value = random.nextDouble() * size;
        double tie = (random.nextInt(100_000) * 10 + 5) / 1000.0;
        double near = Math.nextAfter(tie, random.nextInt(-1, 2) * Double.MAX_VALUE);
        return random.nextBoolean() ? value : random.nextBoolean() ? tie : near;
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.5", "1, 1", "0.1234567, 0.123457", "100, 100", "0, 0"})
    void short_forms_end_in_no_zeros(double value, String expected) {
        StringBuilder out = new StringBuilder();
        Decimals.appendShort(out, value, 6);
        assertThat(out).hasToString(expected);
    }

    @Test
    void short_forms_without_decimals_keep_their_zeros() {
        StringBuilder out = new StringBuilder();
        Decimals.appendShort(out, 100, 0);
        assertThat(out).hasToString("100");
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void has_no_text_for_what_is_no_number(double value) {
        assertThatThrownBy(() -> Decimals.append(new StringBuilder(), value, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Stream<Arguments> magnitudes() {
        return Samples.of(random -> random.nextDouble() * Math.pow(10, random.nextInt(-9, 16)));
    }

    @ParameterizedTest
    @MethodSource("magnitudes")
    void significant_digits_are_those_of_a_decimal(double value) {
        for (int digits = 1; digits <= 4; digits++) {
            BigDecimal exact =
                    BigDecimal.valueOf(value).round(new MathContext(digits, RoundingMode.HALF_UP));
            assertThat(new BigDecimal(Decimals.significant(value, digits).replace(",", "")))
                    .isEqualByComparingTo(exact);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0",
                "1308|1,310",
                "9.996|10",
                "0.05|0.05",
                "1234567|1,230,000",
                "99.95|100"
            })
    void significant_digits_are_grouped_and_end_in_no_zero(double value, String text) {
        assertThat(Decimals.significant(value, 3)).isEqualTo(text);
    }
}
