package tco.engine.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.HashMap;
import java.util.Map;

/// Days and hours of a zone. A day has 23, 24 or 25 hours.
public final class UsageClock {
    private static final long MICROS = 1_000_000;
    private static final long QUARTER = 900;
    private static final long HOUR = 3_600;
    private static final long DAY = 86_400;

    private final ZoneId zone;
    private final ZoneRules rules;
    private final Map<Long, Integer> offsets = new HashMap<>();
    private final Map<Long, String> names = new HashMap<>();
    private long lastQuarter = Long.MIN_VALUE;
    private int lastOffset;

    public UsageClock(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
    }

    public ZoneId zone() {
        return zone;
    }

    /// The offset from UTC in seconds.
    int offset(long micros) {
        long quarter = Math.floorDiv(micros, QUARTER * MICROS);
        if (quarter != lastQuarter) {
            lastOffset = offsets.computeIfAbsent(quarter, this::offsetOf);
            lastQuarter = quarter;
        }
        return lastOffset;
    }

    private int offsetOf(long quarter) {
        return rules.getOffset(Instant.ofEpochSecond(quarter * QUARTER)).getTotalSeconds();
    }

    private long local(long micros) {
        return Math.floorDiv(micros, MICROS) + offset(micros);
    }

    /// The day as it is written: 2026-10-05.
    String dayName(long epochDay) {
        return names.computeIfAbsent(epochDay, day -> LocalDate.ofEpochDay(day).toString());
    }

    long epochDay(long micros) {
        return Math.floorDiv(local(micros), DAY);
    }

    /// Hours of the clock since 1970.
    long clockHour(long micros) {
        return Math.floorDiv(local(micros), HOUR);
    }
}
