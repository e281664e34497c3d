package tco.engine.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import tco.engine.simulate.Cause.Draws;

class DrawsTest {
    private static final int SAMPLES = 200_000;

    @Test
    void the_same_names_give_the_same_digits_for_ever() {
        assertThat(Draws.of(42, "workload.tokens").at(0)).isEqualTo(FIRST);
        assertThat(Draws.of(42, "workload.tokens").at(999_999)).isEqualTo(LAST);
    }

    private static final double FIRST = 0.6933105697083521;
    private static final double LAST = 0.2780375956235866;

    @Test
    void draws_fill_the_unit_interval_evenly() {
        Draws draws = Draws.of(7, "a");
        int[] bins = new int[100];
        for (int i = 0; i < SAMPLES; i++) {
            double draw = draws.at(i);
            assertThat(draw).isGreaterThan(0).isLessThan(1);
            bins[(int) (draw * bins.length)]++;
        }
        double chiSquare = 0;
        double expected = (double) SAMPLES / bins.length;
        for (int bin : bins) {
            chiSquare += (bin - expected) * (bin - expected) / expected;
        }
        assertThat(chiSquare).isBetween(60.0, 150.0);
    }

    @Test
    void figures_seeds_and_neighbouring_samples_are_not_correlated() {
        Draws a = Draws.of(7, "a");
        assertThat(correlation(a, Draws.of(7, "b"), 0)).isCloseTo(0, within(0.01));
        assertThat(correlation(a, Draws.of(8, "a"), 0)).isCloseTo(0, within(0.01));
        assertThat(correlation(a, a, 1)).isCloseTo(0, within(0.01));
    }

    private static double correlation(Draws a, Draws b, int shift) {
        double sum = 0;
        for (int i = 0; i < SAMPLES; i++) {
            sum += (a.at(i) - 0.5) * (b.at(i + shift) - 0.5);
        }
        return sum / SAMPLES * 12;
    }
}
