package tco.profile.read;

import java.util.List;
import tco.model.WeekWindow;
import tco.model.Weekdays;

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
                TimeOfDay.read(window, "from", 0) % WeekWindow.MINUTES_PER_DAY,
                TimeOfDay.read(window, "to", WeekWindow.MINUTES_PER_DAY));
    }
}
