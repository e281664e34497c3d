package tco.engine.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.Map;

/// Days and hours of a zone. A day has 23, 24 or 25 hours; the hour that comes twice in autumn is
/// two slots.
public final class UsageClock {
    private static final long MICROS = 1_000_000;
    private static final long QUARTER = 900;
    private static final long HOUR = 3_600;
    private static final long DAY = 86_400;

    private final ZoneId zone;
    private final ZoneRules rules;
    private final Map<Long, Integer> offsets = new HashMap<>();

    public UsageClock(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
    }

    public ZoneId zone() {
        return zone;
    }

    /// The offset from UTC in seconds.
    int offset(long micros) {
        long seconds = Math.floorDiv(micros, MICROS);
        return offsets.computeIfAbsent(
                Math.floorDiv(seconds, QUARTER),
                quarter ->
                        rules.getOffset(Instant.ofEpochSecond(quarter * QUARTER))
                                .getTotalSeconds());
    }

    private long local(long micros) {
        return Math.floorDiv(micros, MICROS) + offset(micros);
    }

    LocalDate day(long micros) {
        return LocalDate.ofEpochDay(Math.floorDiv(local(micros), DAY));
    }

    long epochDay(long micros) {
        return Math.floorDiv(local(micros), DAY);
    }

    int hour(long micros) {
        return (int) (Math.floorMod(local(micros), DAY) / HOUR);
    }

    /// An hour of a day under one offset.
    record Slot(long hour, int offset) {}

    Slot slot(long micros) {
        return new Slot(Math.floorDiv(local(micros), HOUR), offset(micros));
    }
}
