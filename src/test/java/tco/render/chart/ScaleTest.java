package tco.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tco.model.Currency;
import tco.render.chart.Scale.LinearScale;
import tco.render.chart.Scale.LogScale;
import tco.render.chart.Scale.NiceNumber;
import tco.render.text.MoneyText;
import tco.testing.Samples;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({
        "0.9, 1",
        "1, 1",
        "1.01, 2",
        "2, 2",
        "3, 5",
        "5.1, 10",
        "0.3, 0.5",
        "0.2, 0.2",
        "7e6, 1e7",
        "1e-5, 1e-5",
        "0, 1",
        "NaN, 1"
    })
    void steps_are_one_two_and_five(double size, double nice) {
        assertThat(NiceNumber.atLeast(size)).isEqualTo(nice);
    }

    @Test
    void a_linear_axis_begins_and_ends_at_round_values() {
        LinearScale scale = LinearScale.holding(0, 772, 4, 3, 237);
        assertThat(scale.ticks()).containsExactly(0.0, 200.0, 400.0, 600.0, 800.0);
        assertThat(scale.at(0)).isEqualTo(3);
        assertThat(scale.at(400)).isEqualTo(120);
        assertThat(scale.at(800)).isEqualTo(237);
    }

    @Test
    void ticks_are_the_decimals_they_read_as() {
        assertThat(LinearScale.holding(0.1, 0.55, 5, 0, 1).ticks())
                .containsExactly(0.1, 0.2, 0.3, 0.4, 0.5, 0.6);
        assertThat(LinearScale.holding(-0.25, 0.25, 5, 0, 1).ticks())
                .containsExactly(-0.3, -0.2, -0.1, 0.0, 0.1, 0.2, 0.3);
    }

    @Test
    void an_axis_has_a_length_also_where_all_values_are_the_same() {
        LinearScale flat = LinearScale.holding(5, 5, 4, 0, 100);
        assertThat(flat.greatest()).isGreaterThan(flat.least());
        LogScale decade = LogScale.holding(100, 100, 0, 100);
        assertThat(decade.greatest()).isGreaterThan(decade.least());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "8, 1", "9, 2", "36, 6", "60, 12", "240, 60", "600, 120"})
    void months_are_counted_in_parts_of_years(int months, double step) {
        LinearScale scale = LinearScale.ofMonths(months, 8, 0, 100);
        assertThat(scale.step()).isEqualTo(step);
        assertThat(scale.greatest()).isEqualTo(months);
        assertThat(scale.ticks().getLast()).isLessThanOrEqualTo(months);
    }

    @Test
    void a_logarithmic_axis_gives_each_factor_the_same_room() {
        LogScale scale = LogScale.holding(3e5, 7e9, 0, 500);
        assertThat(scale.ticks()).containsExactly(1e5, 1e6, 1e7, 1e8, 1e9, 1e10);
        assertThat(scale.at(1e6)).isCloseTo(100, within(1e-9));
        assertThat(scale.at(1e9) - scale.at(1e8))
                .isCloseTo(scale.at(1e7) - scale.at(1e6), within(1e-9));
    }

    @Test
    void a_short_logarithmic_axis_also_names_twos_and_fives_and_a_long_one_every_other_decade() {
        assertThat(LogScale.holding(1, 100, 0, 1).ticks())
                .containsExactly(1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0);
        assertThat(LogScale.holding(1, 1e12, 0, 1).ticks()).hasSize(7);
    }

    @Test
    void what_lies_outside_stays_at_the_end() {
        assertThat(LogScale.holding(1, 100, 10, 20).at(0)).isEqualTo(10);
        assertThat(LogScale.holding(1, 100, 10, 20).at(1e9)).isEqualTo(20);
        assertThat(LinearScale.holding(0, 10, 5, 10, 20).at(-4)).isEqualTo(10);
    }

    static Stream<Arguments> pairs() {
        return Samples.of(random ->
                new double[] {
                    power(random), power(random), random.nextInt(2, 9), random.nextInt(10, 900)
                });
    }

    private static double power(RandomGenerator random) {
        return StrictMath.pow(10, random.nextDouble(-3, 12)) * (random.nextBoolean() ? 1 : -1);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_linear_axis_holds_its_values_with_few_ticks(double[] sample) {
        double least = Math.min(sample[0], sample[1]);
        double greatest = Math.max(sample[0], sample[1]);
        LinearScale scale = LinearScale.holding(least, greatest, (int) sample[2], 0, sample[3]);
        List<Double> ticks = scale.ticks();
        assertThat(scale.least()).isLessThanOrEqualTo(least);
        assertThat(scale.greatest()).isGreaterThanOrEqualTo(greatest);
        assertThat(ticks.getFirst()).isEqualTo(scale.least());
        assertThat(ticks.getLast()).isEqualTo(scale.greatest());
        assertThat(ticks).isSorted().hasSizeBetween(2, (int) sample[2] + 2);
    }

    @Test
    void ticks_of_money_are_round_in_the_currency_that_is_shown() {
        Currency currency = new Currency("XTS", "", 0.8, "");
        MoneyText.in(
                currency,
                () -> {
                    assertThat(LinearScale.ofMoney(0, 1000, 4, 0, 1).ticks())
                            .extracting(MoneyText::brief)
                            .containsExactly("XTS 0", "XTS 200", "XTS 400", "XTS 600", "XTS 800");
                    Axis axis =
                            Axis.ofMoney("", Axis.Kind.LOGARITHMIC, 12.5, 1250, MoneyText::brief);
                    assertThat(axis.decades())
                            .extracting(MoneyText::brief)
                            .containsExactly("XTS 10", "XTS 100", "XTS 1,000");
                    Scale scale = axis.scale(4, 0, 100);
                    assertThat(scale.ticks().getFirst()).isCloseTo(12.5, within(1e-9));
                    assertThat(scale.at(125)).isCloseTo(50, within(1e-9));
                });
        assertThat(LinearScale.ofMoney(0, 1000, 4, 0, 1).ticks()).contains(500.0);
    }
}
