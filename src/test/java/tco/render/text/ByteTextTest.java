package tco.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tco.testing.Samples;
import tco.text.Decimals;
import tco.text.RangeText;

class ByteTextTest {
    private static String bytes(Consumer<ByteText> write) {
        ByteText out = new ByteText();
        write.accept(out);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
    }

    private static String text(Consumer<StringBuilder> write) {
        StringBuilder out = new StringBuilder();
        write.accept(out);
        return out.toString();
    }

    /// Values of all sizes, many of them at or beside a tie.
    static Stream<Arguments> values() {
        return Samples.of(ByteTextTest::value);
    }

    private static double value(RandomGenerator random) {
        double size = Math.pow(10, random.nextInt(-8, 20));
        double value = random.nextDouble() * size;
        double near = random.nextBoolean() ? Math.rint(value * 200) / 200 : value;
        return random.nextInt(4) == 0 ? -near : Math.nextAfter(near, random.nextInt(-1, 2));
    }

    private static void isTheSame(double value) {
        assertThat(bytes(out -> out.money(value)))
                .isEqualTo(text(out -> MoneyText.exact(out, value)));
        for (int digits : new int[] {0, 2, 6}) {
            assertThat(bytes(out -> out.decimal(value, digits)))
                    .isEqualTo(text(out -> Decimals.append(out, value, digits)));
            assertThat(bytes(out -> out.shortDecimal(value, digits)))
                    .isEqualTo(text(out -> Decimals.appendShort(out, value, digits)));
            isTheSameRounded(Math.abs(value), digits);
        }
        assertThat(bytes(out -> out.shortest(value))).isEqualTo(RangeText.plain(value));
    }

    private static void isTheSameRounded(double value, int digits) {
        long units = Decimals.rounded(value, digits);
        if (units < 0) {
            return;
        }
        assertThat(bytes(out -> out.rounded(units, digits)))
                .isEqualTo(text(out -> Decimals.append(out, value, digits)));
        if (digits > 0) {
            assertThat(bytes(out -> out.shortRounded(units, digits)))
                    .isEqualTo(text(out -> Decimals.appendShort(out, value, digits)));
        }
    }

    @ParameterizedTest
    @MethodSource("values")
    void bytes_are_the_digits_of_the_csv_renderer(double value) {
        isTheSame(value);
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                -0.0,
                1,
                10,
                99,
                100,
                999,
                1000,
                9.995,
                0.005,
                0.01,
                0.0099999,
                1e-12,
                -1e-12,
                2.675,
                1.005,
                123456789.125,
                1e15,
                1e16,
                1e17,
                1e18,
                1e22,
                1e300,
                0.5,
                1.5
            })
    void edges_too(double value) {
        isTheSame(value);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 200_000})
    void the_text_grows_as_it_must(int length) {
        byte[] long_ = "x".repeat(length).getBytes(StandardCharsets.UTF_8);
        assertThat(
                        bytes(out -> {
                            out.raw(long_);
                            out.money(1.5);
                            out.again(length, length + 4);
                        }))
                .hasSize(length + 8)
                .endsWith("1.501.50");
    }
}
