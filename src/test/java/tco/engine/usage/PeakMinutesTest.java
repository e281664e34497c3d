package tco.engine.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.model.PeakHours;
import tco.model.WeekWindow;
import tco.model.Weekdays;

class PeakMinutesTest {
    private static final int HOUR = 3_600;

    /// On working days from 22:00 to 04:00 of the next, two hours east of UTC.
    private static final PeakHours NIGHTS =
            new PeakHours(List.of(new WeekWindow(Weekdays.WORK_DAYS, 22 * 60, 4 * 60)), "+2", 120);

    private static double share(String start, long widthSeconds) {
        return PeakMinutes.of(NIGHTS, Instant.parse(start).getEpochSecond(), widthSeconds);
    }

    /// Friday's window ends on Saturday, and Sunday's does not begin.
    @ParameterizedTest
    @CsvSource({
        "2026-10-05T19:59:59Z, 0",
        "2026-10-05T20:00:00Z, 1",
        "2026-10-06T01:59:59Z, 1",
        "2026-10-06T02:00:00Z, 0",
        "2026-10-10T01:59:59Z, 1",
        "2026-10-10T20:00:00Z, 0",
        "2026-10-11T20:00:00Z, 0",
        "2026-10-12T00:00:00Z, 0"
    })
    void a_request_is_in_the_window_at_its_start(String time, double share) {
        assertThat(share(time, 0)).isEqualTo(share);
        assertThat(share(time, HOUR)).as("and so is an hour").isEqualTo(share);
    }

    @Test
    void a_day_is_in_it_by_its_minutes() {
        assertThat(share("2026-10-06T00:00:00Z", 24 * HOUR)).isCloseTo(6 / 24.0, within(1e-12));
        assertThat(share("2026-10-05T00:00:00Z", 24 * HOUR)).isCloseTo(4 / 24.0, within(1e-12));
        assertThat(share("2026-10-11T00:00:00Z", 24 * HOUR)).isZero();
        assertThat(share("2026-10-05T00:00:00Z", 7 * 24 * HOUR))
                .isCloseTo(5 * 6 / (7 * 24.0), within(1e-12));
    }
}
