package tco.engine.usage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tco.model.usage.TokenCounts;

/// When the work falls: on which days, in which hours, and how unevenly.
public final class WorkPattern {
    private static final double LEAST_SHARE_OF_A_DAY = 0.05;
    private static final int DAYS_OF_A_WEEK = 7;

    private final Map<Long, Long> tokensOfDays = new TreeMap<>();
    private final Map<Slot, Long> outputOfSlots = new HashMap<>();
    private final Map<Integer, Long> tokensOfOffsets = new TreeMap<>();
    private final long[] tokensOfHours = new long[24];

    /// An hour of a day under one offset: the hour that comes twice in autumn is two. Compared by
    /// plain code, which needs no linking.
    private record Slot(long clockHour, int offset) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Slot slot
                    && slot.clockHour == clockHour
                    && slot.offset == offset;
        }

        @Override
        public int hashCode() {
            return 31 * Long.hashCode(clockHour) + offset;
        }
    }

    void add(UsageCell cell, TokenCounts sum) {
        long tokens = sum.total();
        tokensOfDays.merge(cell.epochDay(), tokens, Long::sum);
        tokensOfOffsets.merge(cell.offset(), tokens, Long::sum);
        if (cell.withinHour()) {
            outputOfSlots.merge(new Slot(cell.clockHour(), cell.offset()), sum.output(), Long::sum);
            tokensOfHours[cell.hour()] += tokens;
        }
    }

    int activeDays() {
        return tokensOfDays.size();
    }

    /// Hours with usage.
    int slots() {
        return outputOfSlots.size();
    }

    /// Hours with usage on the days that have any; empty where no hour is known.
    Optional<Double> hoursPerDay() {
        long days =
                outputOfSlots.keySet().stream()
                        .map(slot -> Math.floorDiv(slot.clockHour(), 24L))
                        .distinct()
                        .count();
        return days == 0
                ? Optional.empty()
                : Optional.of(Math.max(1, (double) outputOfSlots.size() / days));
    }

    double workdaysPerMonth(UsageWindow window) {
        return Math.min(UsageWindow.daysPerMonth(), activeDays() * window.monthFactor());
    }

    /// Tokens of the active days: the 10th percentile, the mean and the 90th.
    Spread dailyTokens() {
        long[] days = sorted(tokensOfDays.values());
        return new Spread(
                percentile(days, 10),
                Arrays.stream(days).average().orElse(0),
                percentile(days, 90));
    }

    /// The slots' output over their mean: the 95th percentile, the 99th, and the largest.
    Optional<Spread> peakToAverage() {
        long[] slots = sorted(outputOfSlots.values());
        double mean = Arrays.stream(slots).average().orElse(0);
        if (mean == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Spread(
                        Math.max(1, percentile(slots, 95) / mean),
                        Math.max(1, percentile(slots, 99) / mean),
                        Math.max(1, slots[slots.length - 1] / mean)));
    }

    /// A low, a typical and a high value.
    public record Spread(double low, double typical, double high) {}

    private static long[] sorted(java.util.Collection<Long> values) {
        return values.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    /// The smallest value that at least this share of the values does not exceed.
    private static long percentile(long[] sorted, int percent) {
        int rank = (int) ((sorted.length * (long) percent + 99) / 100);
        return sorted[Math.max(rank, 1) - 1];
    }

    /// The clock hour in which the run of working hours with most tokens starts.
    Optional<Integer> startHour() {
        return hoursPerDay().map(hours -> startOf((int) Math.ceil(hours)));
    }

    private int startOf(int length) {
        int best = 0;
        long most = -1;
        for (int start = 0; start < tokensOfHours.length; start++) {
            long sum = 0;
            for (int i = 0; i < length; i++) {
                sum += tokensOfHours[(start + i) % tokensOfHours.length];
            }
            if (sum > most) {
                most = sum;
                best = start;
            }
        }
        return best;
    }

    /// The offset from UTC, in seconds, under which most tokens fall.
    int usualOffset() {
        int usual = 0;
        long most = -1;
        for (Map.Entry<Integer, Long> offset : tokensOfOffsets.entrySet()) {
            if (offset.getValue() > most) {
                most = offset.getValue();
                usual = offset.getKey();
            }
        }
        return usual;
    }

    /// The days of the week with at least a twentieth of the tokens; none in windows below a week.
    List<DayOfWeek> workDays(UsageWindow window) {
        if (window.days() < DAYS_OF_A_WEEK) {
            return List.of();
        }
        Map<DayOfWeek, Long> tokens = new EnumMap<>(DayOfWeek.class);
        long all = 0;
        for (Map.Entry<Long, Long> day : tokensOfDays.entrySet()) {
            DayOfWeek weekday = LocalDate.ofEpochDay(day.getKey()).getDayOfWeek();
            tokens.merge(weekday, day.getValue(), Long::sum);
            all += day.getValue();
        }
        List<DayOfWeek> days = new ArrayList<>();
        for (Map.Entry<DayOfWeek, Long> day : tokens.entrySet()) {
            if (day.getValue() > 0 && day.getValue() >= LEAST_SHARE_OF_A_DAY * all) {
                days.add(day.getKey());
            }
        }
        return days;
    }
}
