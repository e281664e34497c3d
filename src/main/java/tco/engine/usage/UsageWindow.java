package tco.engine.usage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// The calendar days that count, both ends included.
public record UsageWindow(LocalDate from, LocalDate to) {
    /// Hours of a month, over those of a day (model 1).
    private static final double DAYS_PER_MONTH = 730.0 / 24;

    public UsageWindow {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException(from + " is after " + to);
        }
    }

    boolean contains(long epochDay) {
        return epochDay >= from.toEpochDay() && epochDay <= to.toEpochDay();
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /// What the window's sums are multiplied by to make a month.
    public double monthFactor() {
        return DAYS_PER_MONTH / days();
    }

    static double daysPerMonth() {
        return DAYS_PER_MONTH;
    }
}
