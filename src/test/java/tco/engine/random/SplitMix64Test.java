package tco.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SplitMix64Test {
    private static final Offset<Double> LAST_DIGIT = within(0.5e-9);

    @Test
    void seed_one_starts_as_the_published_generator_does() {
        SplitMix64 numbers = new SplitMix64(1);
        assertThat(numbers.at(0)).isCloseTo(0.566561575, LAST_DIGIT);
        assertThat(numbers.at(1)).isCloseTo(0.745781757, LAST_DIGIT);
        assertThat(numbers.at(2)).isCloseTo(0.971002754, LAST_DIGIT);
        assertThat(numbers.at(3)).isCloseTo(0.444359217, LAST_DIGIT);
    }

    @Test
    void numbers_lie_between_0_and_1_and_depend_on_the_seed() {
        SplitMix64 numbers = new SplitMix64(-7);
        double sum = 0;
        for (int place = 0; place < 10_000; place++) {
            double number = numbers.at(place);
            assertThat(number).isGreaterThan(0).isLessThan(1);
            sum += number;
        }
        assertThat(sum / 10_000).isCloseTo(0.5, within(0.01));
        assertThat(numbers.at(0)).isNotEqualTo(new SplitMix64(-8).at(0));
    }
}
