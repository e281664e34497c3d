package tco.profile.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tco.model.Weekdays;
import tco.model.Weekdays.Weekday;
import tco.model.WorkTime;
import tco.profile.yaml.Node;
import tco.text.Nearest;
import tco.text.NumberText;

/// Reads when the work falls: `work_days`, `work_starts`, `utc_offset_hours`.
final class WorkTimeReader {
    private static final String OFFSET = "utc_offset_hours";
    private static final int MINUTES_PER_HOUR = 60;

    private WorkTimeReader() {}

    /// What a workload says, over what holds where it is silent.
    static WorkTime read(Fields fields, WorkTime below) {
        return new WorkTime(
                days(fields, "work_days").orElse(below.days()),
                TimeReader.timeOfDay(fields, "work_starts", below.startsMinute()),
                offsetMinutes(fields).orElse(below.utcOffsetMinutes()));
    }

    /// The days of the week in a list; empty where there is none, or after a fault.
    static Optional<Weekdays> days(Fields fields, String key) {
        Optional<Node> node = fields.node(key);
        if (node.isEmpty()) {
            return Optional.empty();
        }
        List<Weekday> days = new ArrayList<>();
        for (Node item : fields.list(key)) {
            Optional<Weekday> day = day(item);
            if (day.isEmpty() || days.contains(day.get())) {
                String said = item instanceof Node.Scalar word ? word.text() : Node.nameOf(item);
                fields.fault(
                        item,
                        key,
                        "'"
                                + Nearest.shortened(said)
                                + (day.isEmpty() ? "' is no day" : "' is named twice"),
                        "days of the week, each once, such as [mon, tue, wed]");
                return Optional.empty();
            }
            days.add(day.get());
        }
        if (days.isEmpty() && node.get() instanceof Node.Sequence) {
            fields.fault(node.get(), key, "no day", "at least one of mon to sun");
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(Weekdays.of(days));
    }

    private static Optional<Weekday> day(Node item) {
        for (Weekday day : Weekday.WEEK) {
            if (item instanceof Node.Scalar word && word.text().equals(day.key())) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    /// A clock is no uncertainty, so the offset is one number; no zone is off by parts of a minute.
    private static Optional<Integer> offsetMinutes(Fields fields) {
        Optional<String> said = fields.text(OFFSET);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble hours = NumberText.parse(said.get());
        double minutes = hours.orElse(Double.NaN) * MINUTES_PER_HOUR;
        double whole = Math.rint(minutes);
        boolean isMinute = Math.abs(minutes - whole) < 1e-6;
        if (isMinute && Math.abs(whole) <= WorkTime.MOST_OFFSET_MINUTES) {
            return Optional.of((int) whole);
        }
        fields.fault(
                fields.node(OFFSET).orElseThrow(),
                OFFSET,
                "'" + Nearest.shortened(said.get()) + "' is no offset from UTC",
                "hours from -14 to 14, such as 8, -5 or 5.5");
        return Optional.empty();
    }
}
