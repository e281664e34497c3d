package tco.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureLimitsTest {
    @ParameterizedTest
    @CsvSource({
        "AMOUNT, 0, 1e300",
        "POSITIVE, 1e-300, 5",
        "SHARE, 0, 1",
        "POSITIVE_SHARE, 0.001, 1",
        "AT_LEAST_ONE, 1, 9.5",
        "WHOLE, 0, 1e15",
        "WHOLE, 1, 2",
        "COUNT, 1, 4",
        "MACHINES, 1, 3",
        "DAY_HOURS, 0.1, 24",
        "POWERED_HOURS, 0, 24",
        "MONTH_DAYS, 0.5, 31"
    })
    void both_ends_may_lie_on_the_boundary(FigureLimits limits, double low, double high) {
        assertThat(limits.allow(Range.between(low, high))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "AMOUNT, -1e-300, 1",
        "POSITIVE, 0, 1",
        "SHARE, -0.1, 0.5",
        "SHARE, 0.5, 1.0000001",
        "POSITIVE_SHARE, 0, 1",
        "POSITIVE_SHARE, 0.5, 1.1",
        "AT_LEAST_ONE, 0.999, 2",
        "WHOLE, -1, 1",
        "WHOLE, 0.5, 1",
        "WHOLE, 1, 1.5",
        "COUNT, 0, 1",
        "COUNT, 1, 2.5",
        "MACHINES, 0, 2",
        "MACHINES, 1, 2",
        "MACHINES, 1, 2.5",
        "DAY_HOURS, 0, 8",
        "DAY_HOURS, 8, 24.5",
        "POWERED_HOURS, -1, 24",
        "POWERED_HOURS, 8, 25",
        "MONTH_DAYS, 0, 21",
        "MONTH_DAYS, 21, 32"
    })
    void one_end_beyond_the_boundary_is_refused(FigureLimits limits, double low, double high) {
        assertThat(limits.allow(Range.between(low, high))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "AMOUNT, -1, 0",
        "AMOUNT, 1e300, 1e300",
        "POSITIVE, 0, 0.000001",
        "SHARE, 1.5, 1",
        "POSITIVE_SHARE, -1, 0.000001",
        "POSITIVE_SHARE, 2, 1",
        "AT_LEAST_ONE, 0.5, 1",
        "WHOLE, 2.4, 2",
        "WHOLE, -2.4, 0",
        "COUNT, 0.2, 1",
        "MACHINES, 2.6, 3",
        "DAY_HOURS, 25, 24",
        "DAY_HOURS, 0, 0.000001",
        "POWERED_HOURS, 0, 0",
        "MONTH_DAYS, 40, 31"
    })
    void the_nearest_allowed_value_is_at_the_boundary_or_whole(
            FigureLimits limits, double wanted, double nearest) {
        assertThat(limits.nearest(wanted)).isEqualTo(nearest);
        assertThat(limits.allow(Range.exactly(nearest))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "SHARE, 0, 1",
        "MONTH_DAYS, 0.000001, 31",
        "COUNT, 1, 1e12",
        "AMOUNT, 0, 1e12",
        "POSITIVE, 0.000001, 1e12"
    })
    void the_ends_are_those_that_profiles_may_write_as_far_as_they_are_worth_trying(
            FigureLimits limits, double least, double greatest) {
        assertThat(limits.least()).isEqualTo(least);
        assertThat(limits.greatest()).isEqualTo(greatest);
    }
}
