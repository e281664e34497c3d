package tco.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tco.testing.Samples;

class NumberTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "5, 5",
        "+5, 5",
        "-5, -5",
        "007, 7",
        ".5, 0.5",
        "0.15, 0.15",
        "10M, 10000000",
        "1.5B, 1500000000",
        "250k, 250000",
        "250K, 250000",
        "1T, 1000000000000",
        "10_000_000, 10000000",
        "1_0.2_5, 10.25",
        "1e7, 10000000",
        "1E7, 10000000",
        "1.5e+3, 1500",
        "25e-2, 0.25",
        "1e3k, 1000000",
        "92.6M, 92600000",
        "1e-400, 0"
    })
    void a_number_as_people_write_it_is_read(String text, double value) {
        assertThat(NumberText.parse(text)).hasValue(value);
        assertThat(NumberText.orPerCent(text)).hasValue(value);
    }

    @ParameterizedTest
    @CsvSource({"20%, 0.2", "0.1%, 0.001", "-20%, -0.2", "200%, 2"})
    void per_cent_are_a_share_and_no_number(String text, double value) {
        assertThat(NumberText.orPerCent(text)).hasValue(value);
        assertThat(NumberText.parse(text)).isEmpty();
        assertThat(NumberText.whole(text, -10, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "5 ",
                " 5",
                "M",
                "%",
                "k5",
                "5m",
                "5b",
                "5Q",
                "5MM",
                "5kM",
                "5%%",
                "5.",
                ".",
                "-",
                "+",
                "--5",
                "1,000",
                "1.000.000",
                "_5",
                "5_",
                "1__0",
                "1_.5",
                "1._5",
                "e5",
                "5e",
                "5e+",
                "1e1000",
                "1e400",
                "0x10",
                "NaN",
                "Infinity",
                "-Infinity",
                "1/2",
                "5 M",
                "٣",
                "５",
                "$5",
                "5d",
                "5f",
                "1e5d",
                "null",
                "true",
                "1e_5",
                "1..5",
                "5\n",
                "99999999999999999999999999999999999999999"
            })
    void anything_else_is_no_number(String text) {
        assertThat(NumberText.parse(text)).isEmpty();
    }

    static Stream<Arguments> millions() {
        return Samples.of(random -> new BigDecimal(decimal(random)));
    }

    private static String decimal(RandomGenerator random) {
        return random.nextInt(10_000) + "." + random.nextInt(1_000_000);
    }

    @ParameterizedTest
    @MethodSource("millions")
    void a_suffix_costs_no_digit(BigDecimal millions) {
        assertThat(NumberText.parse(millions.toPlainString() + "M"))
                .hasValue(millions.scaleByPowerOfTen(6).doubleValue());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "10, 10", "1e1, 10", "0.01k, 10", "2.0, 2"})
    void a_whole_number_may_have_any_form(String text, long number) {
        assertThat(NumberText.whole(text, 1, 10)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "1.5", "-1", "", "x", "200%", "1e999"})
    void a_whole_number_lies_within_its_limits(String text) {
        assertThat(NumberText.whole(text, 1, 10)).isEmpty();
    }

    @Test
    void the_greatest_whole_number_is_one_that_a_long_holds() {
        assertThat(NumberText.whole("9223372036854774784", 0, Long.MAX_VALUE))
                .hasValue(9_223_372_036_854_774_784L);
        assertThat(NumberText.whole("9223372036854775808", 0, Long.MAX_VALUE)).isEmpty();
    }
}
