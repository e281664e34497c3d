package tco.engine.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SweepAxisTest {
    private static SweepAxis steps(String from, String to, String step) {
        return SweepAxis.Steps.between(
                        new BigDecimal(from), new BigDecimal(to), new BigDecimal(step))
                .orElseThrow();
    }

    private static double[] values(SweepAxis axis) {
        return LongStream.range(0, axis.size()).mapToDouble(axis::at).toArray();
    }

    @Test
    void steps_are_the_decimals_that_a_person_would_write() {
        SweepAxis axis = steps("0.10", "0.40", "0.05");
        assertThat(values(axis)).containsExactly(0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4);
    }

    @Test
    void steps_end_before_they_would_pass_the_end() {
        SweepAxis axis = steps("0", "1", "0.3");
        assertThat(values(axis)).containsExactly(0, 0.3, 0.6, 0.9);
    }

    @Test
    void a_million_steps_do_not_drift() {
        SweepAxis axis = steps("0", "1", "0.000001");
        assertThat(axis.size()).isEqualTo(1_000_001);
        assertThat(axis.at(123_457)).isEqualTo(0.123457);
        assertThat(axis.most()).isEqualTo(1);
    }

    @Test
    void a_linear_count_includes_both_ends_at_readable_distances() {
        SweepAxis axis = new SweepAxis.Linear(0.1, 0.4, 7, false);
        assertThat(values(axis)).containsExactly(0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4);
    }

    @Test
    void a_logarithmic_count_includes_both_ends_at_equal_ratios() {
        SweepAxis axis = new SweepAxis.Logarithmic(1e6, 1e9, 4, true);
        assertThat(values(axis)).containsExactly(1e6, 1e7, 1e8, 1e9);
    }

    @Test
    void whole_figures_take_whole_values_between_the_ends() {
        SweepAxis log = new SweepAxis.Logarithmic(1e6, 1e9, 50, true);
        SweepAxis lin = new SweepAxis.Linear(1, 2_000_000, 7, true);
        assertThat(Arrays.stream(values(log)).boxed()).allMatch(value -> value == Math.rint(value));
        assertThat(Arrays.stream(values(lin)).boxed()).allMatch(value -> value == Math.rint(value));
    }

    @Test
    void an_axis_knows_whether_its_values_are_whole() {
        assertThat(new SweepAxis.Listed(List.of(1.0, 2.0)).isWhole()).isTrue();
        assertThat(new SweepAxis.Listed(List.of(1.0, 2.5)).isWhole()).isFalse();
        assertThat(steps("1", "9", "2").isWhole()).isTrue();
        assertThat(steps("1", "9", "0.5").isWhole()).isFalse();
    }

    @Test
    void a_list_keeps_its_order_and_knows_its_ends() {
        SweepAxis axis = new SweepAxis.Listed(List.of(5.0, 1.0, 3.0));
        assertThat(values(axis)).containsExactly(5, 1, 3);
        assertThat(axis.least()).isEqualTo(1);
        assertThat(axis.most()).isEqualTo(5);
    }

    @Test
    void a_step_larger_than_the_range_leaves_its_start() {
        assertThat(values(steps("1", "2", "5"))).containsExactly(1);
    }

    @Test
    void steps_finer_than_doubles_are_refused() {
        assertThat(SweepAxis.Steps.between(BigDecimal.ONE, BigDecimal.TEN, new BigDecimal("1e-16")))
                .isEmpty();
    }

    @Test
    void counted_values_are_short_decimals_of_any_size() {
        for (double scale : new double[] {1e-30, 1e-9, 1, 1e9, 1e30}) {
            SweepAxis axis = new SweepAxis.Linear(scale, 4 * scale, 10, false);
            for (double value : values(axis)) {
                assertThat(BigDecimal.valueOf(value).stripTrailingZeros().precision())
                        .isLessThanOrEqualTo(12);
            }
        }
    }
}
