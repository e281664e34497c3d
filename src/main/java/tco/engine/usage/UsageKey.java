package tco.engine.usage;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import tco.model.usage.UsageEvent;

/// What rows of a profile are told apart by.
public enum UsageKey {
    MODEL,
    DAY,
    HOUR,
    MONTH,
    SOURCE,
    PROJECT,
    USER;

    private static final long HOUR_SECONDS = 3_600;
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

    /// The event's value; empty where it has none, as a bucket of a day has no hour.
    Optional<String> of(UsageEvent event, UsageClock clock, ListPrices prices) {
        return switch (this) {
            case MODEL -> Optional.of(prices.find(event.model()).name());
            case DAY -> Optional.of(clock.dayName(event.timeMicros()));
            case HOUR ->
                    event.widthSeconds() > HOUR_SECONDS
                            ? Optional.empty()
                            : Optional.of(HOURS.get(clock.hour(event.timeMicros())));
            case MONTH -> Optional.of(clock.dayName(event.timeMicros()).substring(0, 7));
            case SOURCE -> Optional.of(event.source().label());
            case PROJECT -> Optional.of(event.project());
            case USER -> Optional.of(event.user());
        };
    }
}
