package tco.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tco.testing.Samples;

class DecimalTest {
    @ParameterizedTest
    @CsvSource({
        "0.15, 15, 2, 0.15",
        "-2.50, -25, 1, -2.5",
        "1e7, 1, -7, 10000000",
        "-1.5e9, -15, -8, -1500000000",
        "1e-7, 1, 7, 0.0000001",
        "0, 0, 0, 0",
        "-0.0, 0, 0, 0"
    })
    void is_what_somebody_wrote(double value, long digits, int scale, String plain) {
        Decimal decimal = Decimal.of(value);
        assertThat(decimal).isEqualTo(new Decimal(digits, scale));
        assertThat(decimal.plain()).isEqualTo(plain);
    }

    @ParameterizedTest
    @MethodSource("values")
    void agrees_with_big_decimal(double value) {
        BigDecimal expected = BigDecimal.valueOf(value).stripTrailingZeros();
        Decimal decimal = Decimal.of(value);
        assertThat(BigDecimal.valueOf(decimal.digits(), decimal.scale())).isEqualTo(expected);
        assertThat(decimal.plain()).isEqualTo(expected.toPlainString());
        assertThat(Double.parseDouble(decimal.plain())).isEqualTo(value);
    }

    static Stream<Arguments> values() {
        return Stream.concat(
                Samples.of(DecimalTest::anyBits),
                Stream.of(Double.MAX_VALUE, Double.MIN_VALUE, -Double.MIN_VALUE, 1.0, 100.0)
                        .map(Arguments::of));
    }

    private static double anyBits(RandomGenerator random) {
        double value = Double.longBitsToDouble(random.nextLong());
        return Double.isFinite(value) ? value : random.nextDouble();
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refuses_what_is_no_number(double value) {
        assertThatThrownBy(() -> Decimal.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not a finite number");
    }
}
