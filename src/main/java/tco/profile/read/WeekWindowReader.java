package tco.profile.read;

import java.util.List;
import java.util.Optional;
import tco.model.WeekWindow;
import tco.model.Weekdays;
import tco.model.Weekdays.Weekday;
import tco.text.ClockText;

/// Reads a part of the week: `from` and `to` as times of day, and the `days` on which it begins,
/// every day where there are none.
final class WeekWindowReader {
    private WeekWindowReader() {}

    static WeekWindow read(Fields window) {
        for (String key : List.of("from", "to")) {
            if (window.node(key).isEmpty()) {
                window.missing(key, "\"HH:MM\"");
            }
        }
        return new WeekWindow(
                WorkTimeReader.days(window, "days").orElse(Weekdays.ALL),
                TimeReader.timeOfDay(window, "from", 0) % WeekWindow.MINUTES_PER_DAY,
                TimeReader.timeOfDay(window, "to", WeekWindow.MINUTES_PER_DAY));
    }

    /// Which minutes of the week windows cover.
    static final class WeekCoverage {
        private final boolean[] covered = new boolean[WeekWindow.MINUTES_PER_WEEK];
        private boolean namesDays;
        private int twice = -1;

        void add(WeekWindow window) {
            namesDays |= !window.days().areAll();
            for (Weekday day : window.days().list()) {
                int opens = day.sinceMonday() * WeekWindow.MINUTES_PER_DAY + window.fromMinute();
                for (int minute = opens; minute < opens + window.minutes(); minute++) {
                    int at = minute % WeekWindow.MINUTES_PER_WEEK;
                    twice = covered[at] && twice < 0 ? at : twice;
                    covered[at] = true;
                }
            }
        }

        /// A time that lies in two windows, in words.
        Optional<String> twice() {
            return twice < 0 ? Optional.empty() : Optional.of(time(twice));
        }

        /// Why the windows do not cover the week exactly; empty where they do.
        Optional<String> fault() {
            if (twice >= 0) {
                return Optional.of(what() + ": " + time(twice) + " has two prices");
            }
            for (int minute = 0; minute < covered.length; minute++) {
                if (!covered[minute]) {
                    return Optional.of(what() + ": " + time(minute) + " has no price");
                }
            }
            return Optional.empty();
        }

        String expected() {
            return namesDays ? "seven days of 24 hours, none twice" : "24 hours, none twice";
        }

        private String what() {
            return "the windows do not cover the " + (namesDays ? "week" : "day") + " exactly";
        }

        private String time(int minute) {
            String clock = ClockText.of(minute % WeekWindow.MINUTES_PER_DAY);
            return namesDays
                    ? Weekday.WEEK.get(minute / WeekWindow.MINUTES_PER_DAY).key() + " " + clock
                    : clock;
        }
    }
}
