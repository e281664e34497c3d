package tco.engine.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tco.model.WeekWindow;
import tco.model.Weekdays;
import tco.model.Weekdays.Weekday;
import tco.testing.Samples;

class WeekHoursTest {
    static Stream<Arguments> randoms() {
        return Samples.of(random -> random);
    }

    @ParameterizedTest
    @MethodSource("randoms")
    void the_minutes_inside_a_window_are_those_that_a_walk_through_the_week_counts(
            RandomGenerator random) {
        Weekdays days = new Weekdays(random.nextInt(1, 128));
        int start = random.nextInt(-840, 2281);
        int minutes = random.nextInt(1, 1441);
        WeekWindow window =
                new WeekWindow(
                        new Weekdays(random.nextInt(1, 128)),
                        random.nextInt(1440),
                        random.nextInt(1441));
        boolean[] inside = walk(window.days(), window.fromMinute(), window.minutes());
        boolean[] at = walk(days, start, minutes);
        int both = 0;
        for (int minute = 0; minute < at.length; minute++) {
            both += at[minute] && inside[minute] ? 1 : 0;
        }

        assertThat(new WeekHours(days, start, minutes).minutesIn(window)).isEqualTo(both);
        assertThat(new WeekHours.Exact(days, start, Ratio.of((long) minutes)).minutesIn(window))
                .isEqualTo(Ratio.of((long) both));
    }

    private static boolean[] walk(Weekdays days, int start, int minutes) {
        boolean[] week = new boolean[WeekWindow.MINUTES_PER_WEEK];
        for (Weekday day : days.list()) {
            for (int minute = 0; minute < minutes; minute++) {
                int at = day.sinceMonday() * WeekWindow.MINUTES_PER_DAY + start + minute;
                week[Math.floorMod(at, week.length)] = true;
            }
        }
        return week;
    }

    @Test
    void seven_ninths_of_a_nine_hour_day_eight_hours_ahead_lie_in_two_morning_windows() {
        // 09-18 at UTC+8 is 01-10 UTC
        WeekHours work = new WeekHours(Weekdays.WORK_DAYS, 9 * 60 - 8 * 60, 9 * 60);
        double peak =
                work.minutesIn(new WeekWindow(Weekdays.WORK_DAYS, 60, 4 * 60))
                        + work.minutesIn(new WeekWindow(Weekdays.WORK_DAYS, 6 * 60, 10 * 60));

        assertThat(peak / work.minutesAWeek()).isCloseTo(7 / 9.0, within(1e-12));
    }
}
