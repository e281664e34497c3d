package tco.engine.usage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// What rows of a profile are told apart by.
public enum UsageKey {
    MODEL,
    DAY,
    HOUR,
    MONTH,
    SOURCE,
    PROJECT,
    USER;

    private static final List<String> HOURS =
            IntStream.range(0, 24).mapToObj(hour -> (hour < 10 ? "0" : "") + hour).toList();

    /// As the command line and the columns name it.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<UsageKey> named(String label) {
        return Arrays.stream(values()).filter(key -> key.label().equals(label)).findFirst();
    }

    /// Whether its values come in their own order.
    public boolean isOfTime() {
        return this == DAY || this == HOUR || this == MONTH;
    }

    /// The value of a cell's events; empty where they have none, as a bucket of a day has no hour.
    Optional<String> of(UsageCell cell, UsageClock clock, ListPrices prices) {
        return switch (this) {
            case MODEL -> Optional.of(prices.find(cell.model()).name());
            case DAY -> Optional.of(clock.dayName(cell.epochDay()));
            case HOUR -> cell.withinHour() ? Optional.of(HOURS.get(cell.hour())) : Optional.empty();
            case MONTH -> Optional.of(clock.dayName(cell.epochDay()).substring(0, 7));
            case SOURCE -> Optional.of(cell.source().label());
            case PROJECT -> Optional.of(cell.project());
            case USER -> Optional.of(cell.user());
        };
    }
}
