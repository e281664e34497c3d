package tco.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 0",
        "2026-08-26, 90",
        "2026-08-25, 91",
        "2026-11, 23",
        "2026, 327",
        "2026-11-25, -1"
    })
    void counts_days_from_the_first_that_a_date_may_mean(String asOf, long days) {
        assertThat(Age.days(asOf, TODAY)).isEqualTo(OptionalLong.of(days));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "2026-02-31", "2026-02-29", "2026-12-32", "2026-00", "2026-13"})
    void what_is_no_date_has_no_age(String asOf) {
        assertThat(Age.days(asOf, TODAY)).isEmpty();
    }

    @Test
    void counts_every_day_of_centuries_as_the_calendar_does() {
        LocalDate end = LocalDate.of(2401, 3, 1);
        for (LocalDate day = LocalDate.of(1899, 12, 31); day.isBefore(end); day = day.plusDays(1)) {
            assertThat(Age.days(day.toString(), TODAY))
                    .hasValue(ChronoUnit.DAYS.between(day, TODAY));
        }
    }
}
