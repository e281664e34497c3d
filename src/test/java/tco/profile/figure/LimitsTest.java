package tco.profile.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.model.Range;

class LimitsTest {
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
    void both_ends_may_lie_on_the_boundary(Limits limits, double low, double high) {
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
    void one_end_beyond_the_boundary_is_refused(Limits limits, double low, double high) {
        assertThat(limits.allow(Range.between(low, high))).isFalse();
    }
}
