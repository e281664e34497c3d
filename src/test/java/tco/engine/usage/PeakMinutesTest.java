package tco.engine.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tco.model.ApiPrices.PeakHours;
import tco.model.WeekWindow;
import tco.model.Weekdays;

class PeakMinutesTest {
    private static final int HOUR = 3_600;

    /// On working days from 22:00 to 04:00 of the next, two hours east of UTC.
    private static final PeakHours NIGHTS =
            new PeakHours(
                    List.of(new WeekWindow(Weekdays.WORK_DAYS, 22 * 60, 4 * 60)),
                    ZoneOffset.ofHours(2),
                    120);

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

    /// New York put its clocks back on 2026-11-01: from four to five hours behind UTC. The offset
    /// of the pricing date, which is that of summer here, counts for neither.
    private static double newYork(String start, long widthSeconds) {
        PeakHours hours =
                new PeakHours(
                        List.of(new WeekWindow(Weekdays.ALL, 0, 9 * 60)),
                        ZoneId.of("America/New_York"),
                        -4 * 60);
        return PeakMinutes.of(hours, Instant.parse(start).getEpochSecond(), widthSeconds);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31T03:59:59Z, 0",
        "2026-10-31T04:00:00Z, 1",
        "2026-10-31T12:59:59Z, 1",
        "2026-10-31T13:00:00Z, 0",
        "2026-11-01T03:59:59Z, 0",
        "2026-11-01T04:00:00Z, 1",
        "2026-11-01T13:59:59Z, 1",
        "2026-11-01T14:00:00Z, 0",
        "2026-11-02T04:59:59Z, 0",
        "2026-11-02T05:00:00Z, 1",
        "2027-03-13T13:59:59Z, 1",
        "2027-03-14T12:59:59Z, 1",
        "2027-03-14T13:00:00Z, 0"
    })
    void a_window_goes_by_the_offset_of_the_events_own_time(String time, double share) {
        assertThat(newYork(time, 0)).isEqualTo(share);
    }

    /// From 00:00 to 09:00 are ten hours on the day with 25, eight on the one with 23.
    @Test
    void a_day_on_which_the_clock_is_changed_has_the_hours_that_it_has() {
        assertThat(newYork("2026-10-31T04:00:00Z", 24 * HOUR)).isEqualTo(9 / 24.0);
        assertThat(newYork("2026-11-01T04:00:00Z", 25 * HOUR)).isEqualTo(10 / 25.0);
        assertThat(newYork("2027-03-14T05:00:00Z", 23 * HOUR)).isEqualTo(8 / 23.0);
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
