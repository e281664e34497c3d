package tco.engine.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tco.engine.random.Distribution.Quantiles;
import tco.model.Range;
import tco.testing.Samples;

class QuantilesTest {
    private static final double[] SHARES = {
        1e-9, 1e-6, 1e-3, 0.05, 0.25, 0.4999, 0.5, 0.5001, 0.75, 0.95, 0.999, 1 - 1e-6, 1 - 1e-9
    };

    private static void follows(Quantiles quantiles, DoubleUnaryOperator exact, double precision) {
        for (double share : SHARES) {
            assertThat(quantiles.at(share))
                    .as("share %s", share)
                    .isCloseTo(exact.applyAsDouble(share), within(precision));
        }
    }

    @Test
    void uniform_is_a_straight_line() {
        follows(Distribution.UNIFORM.quantiles(new Range(2, 3, 7)), u -> 2 + 5 * u, 1e-12);
    }

    @Test
    void a_triangle_rises_to_its_mode_and_falls() {
        Quantiles triangle = Distribution.TRIANGULAR.quantiles(new Range(0, 0.25, 1));
        follows(
                triangle,
                u -> u < 0.25 ? Math.sqrt(u * 0.25) : 1 - Math.sqrt((1 - u) * 0.75),
                1e-12);
    }

    @Test
    void pert_with_its_mode_at_the_low_end_is_a_fifth_root() {
        Quantiles pert = Distribution.PERT.quantiles(new Range(0, 0, 1));
        follows(pert, u -> -Math.expm1(Math.log1p(-u) / 5), 1e-7);
    }

    @Test
    void pert_with_its_mode_at_the_high_end_is_the_mirror_image() {
        Quantiles pert = Distribution.PERT.quantiles(new Range(0, 1, 1));
        follows(pert, u -> Math.pow(u, 0.2), 1e-7);
    }

    @Test
    void pert_with_its_mode_in_the_middle_inverts_a_polynomial() {
        Quantiles pert = Distribution.PERT.quantiles(Range.between(0, 1));
        for (double share : SHARES) {
            double x = pert.at(share);
            assertThat(x * x * x * (10 + x * (-15 + 6 * x))).isCloseTo(share, within(1e-8));
        }
    }

    static Stream<Arguments> modes() {
        return Samples.of(RandomGenerator::nextDouble);
    }

    @ParameterizedTest
    @MethodSource("modes")
    void pert_has_the_mean_and_variance_of_its_formula(double mode) {
        Quantiles pert = Distribution.PERT.quantiles(new Range(0, mode, 1));
        int steps = 20_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < steps; i++) {
            double x = pert.at((i + 0.5) / steps);
            sum += x / steps;
            squares += x * x / steps;
        }
        double mean = (1 + 4 * mode) / 6;
        assertThat(sum).isCloseTo(mean, within(1e-5));
        assertThat(squares - sum * sum).isCloseTo(mean * (1 - mean) / 7, within(1e-5));
    }

    @ParameterizedTest
    @MethodSource("modes")
    void more_is_never_less(double mode) {
        for (Distribution distribution : Distribution.values()) {
            Quantiles quantiles = distribution.quantiles(new Range(10, 10 + mode * 5, 15));
            double before = 10;
            for (int i = 1; i < 2000; i++) {
                double value = quantiles.at(i / 2000.0);
                assertThat(value).isBetween(before, 15.0);
                before = value;
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-12, 0.25 - 1e-12, 0.25 + 1e-12, 1 - 1e-12})
    void a_mode_next_to_a_whole_parameter_is_like_the_mode_at_it(double mode) {
        Quantiles near = Distribution.PERT.quantiles(new Range(0, mode, 1));
        Quantiles at = Distribution.PERT.quantiles(new Range(0, Math.rint(mode * 4) / 4, 1));
        follows(near, at::at, 1e-7);
    }
}
