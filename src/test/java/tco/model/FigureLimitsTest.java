package tco.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureLimitsTest {
    @ParameterizedTest
    @CsvSource({
        "AMOUNT, 0, 1e12",
        "AMOUNT, 1e-9, 1",
        "POSITIVE, 1e-9, 1e12",
        "SHARE, 1e-9, 1",
        "SHARE, 0, 1",
        "POSITIVE_SHARE, 0.001, 1",
        "AT_LEAST_ONE, 1, 9.5",
        "WHOLE, 0, 1e18",
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
        "AMOUNT, 0, 1.1e12",
        "AMOUNT, 0.9e-9, 1",
        "AMOUNT, 5e-324, 1",
        "AMOUNT, 0, 1.7e308",
        "POSITIVE, 0, 1",
        "POSITIVE, 0.9e-9, 1",
        "POSITIVE, 1, 1.1e12",
        "SHARE, 5e-324, 1",
        "POSITIVE_SHARE, 5e-324, 1",
        "AT_LEAST_ONE, 1, 1e13",
        "WHOLE, 0, 1.1e18",
        "COUNT, 1, 1.1e18",
        "MACHINES, 1, 1e19",
        "DAY_HOURS, 5e-324, 8",
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
        "AMOUNT, -1, 1, a number of 0 or more",
        "AMOUNT, 0, 1e13, 1e12 at most",
        "AMOUNT, 1e-10, 1, '0, or 1e-9 at least'",
        "POSITIVE, 0, 1, a number above 0",
        "SHARE, 0, 2, 'a share from 0 to 1, or 0% to 100%'",
        "SHARE, 0, 1e-10, '0, or 1e-9 at least'",
        "WHOLE, 0.5, 1, 'a whole number of 0 or more, such as 10M'",
        "WHOLE, 0, 1e19, 1e18 at most"
    })
    void what_is_expected_instead_is_told(
            FigureLimits limits, double low, double high, String expected) {
        assertThat(limits.expectedInsteadOf(Range.between(low, high))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "AMOUNT, -1, 0",
        "AMOUNT, 1e300, 1e12",
        "AMOUNT, 1e-300, 0",
        "WHOLE, 1e300, 1e18",
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
