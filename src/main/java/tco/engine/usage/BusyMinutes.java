package tco.engine.usage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tco.model.usage.UsageEvent;
import tco.model.usage.UsagePeak;

/// How many requests began in each minute, and how long requests were at work in it.
public final class BusyMinutes {
    private static final long MICROS = 1_000_000;
    private static final long MINUTE_MICROS = 60 * MICROS;
    private static final long MINUTE_MS = 60_000;

    private final double tokS;
    private final Map<Long, Minute> minutes = new HashMap<>();
    private long lastNumber = Long.MIN_VALUE;
    private Minute last = new Minute();
    private double busyMs;
    private boolean measured;
    private boolean estimated;
    private Optional<UsagePeak> most = Optional.empty();
    private long mostBusyMs = UsageEvent.UNKNOWN;

    private static final class Minute {
        private long requests;
        private long tokens;
        private long busyMicros;
    }

    /// @param tokS tokens that a request without a duration puts out a second
    BusyMinutes(double tokS) {
        this.tokS = tokS;
    }

    void add(UsageEvent event) {
        if (event.single()) {
            long minute = Math.floorDiv(event.timeMicros(), MINUTE_MICROS);
            Minute begun = minute(minute);
            begun.requests++;
            begun.tokens += event.tokens().total();
            lay(event.timeMicros(), busyMicros(event));
        } else if (event.durationMs() != UsageEvent.UNKNOWN) {
            busyMs += event.durationMs();
            measured = true;
        }
    }

    /// Most often the one that was met last.
    private Minute minute(long number) {
        if (number != lastNumber) {
            lastNumber = number;
            last = minutes.computeIfAbsent(number, key -> new Minute());
        }
        return last;
    }

    private long busyMicros(UsageEvent event) {
        if (event.durationMs() != UsageEvent.UNKNOWN) {
            measured = true;
            busyMs += event.durationMs();
            return event.durationMs() * 1000;
        }
        estimated = true;
        double ms = Math.rint(1000 + event.tokens().output() / tokS * 1000);
        busyMs += ms;
        return (long) (ms * 1000);
    }

    /// Over the minutes from its start; of a duration beyond a day only the day.
    private void lay(long start, long busyMicros) {
        long left = Math.min(busyMicros, 24 * 60 * MINUTE_MICROS);
        long at = start;
        while (left > 0) {
            long minute = Math.floorDiv(at, MINUTE_MICROS);
            long here = Math.min(left, (minute + 1) * MINUTE_MICROS - at);
            minute(minute).busyMicros += here;
            at += here;
            left -= here;
        }
    }

    void add(UsagePeak peak) {
        boolean more =
                most.isEmpty()
                        || Comparator.comparingLong(UsagePeak::requests)
                                        .thenComparing(
                                                Comparator.comparingLong(UsagePeak::hourMicros)
                                                        .reversed())
                                        .compare(peak, most.get())
                                > 0;
        if (more) {
            most = Optional.of(peak);
        }
        mostBusyMs = Math.max(mostBusyMs, peak.busyMs());
    }

    /// The busiest minute.
    ///
    /// @param atMicros when it begins; of an aggregate, its hour
    public record Peak(long atMicros, long requests, long tokens) {}

    Optional<Peak> peak() {
        Optional<Peak> found = Optional.empty();
        for (Map.Entry<Long, Minute> entry : minutes.entrySet()) {
            Minute minute = entry.getValue();
            long at = entry.getKey() * MINUTE_MICROS;
            boolean more =
                    minute.requests > 0
                            && (found.isEmpty()
                                    || minute.requests > found.get().requests()
                                    || (minute.requests == found.get().requests()
                                            && at < found.get().atMicros()));
            if (more) {
                found = Optional.of(new Peak(at, minute.requests, minute.tokens));
            }
        }
        return found.isPresent()
                ? found
                : most.map(peak -> new Peak(peak.hourMicros(), peak.requests(), peak.tokens()));
    }

    /// Requests at work at once; empty where nothing tells.
    ///
    /// @param slots hours with usage
    Optional<Concurrency> concurrency(long slots) {
        long busiest = 0;
        for (Minute minute : minutes.values()) {
            busiest = Math.max(busiest, minute.busyMicros);
        }
        double peak =
                minutes.isEmpty()
                        ? (double) mostBusyMs / MINUTE_MS
                        : (double) busiest / MINUTE_MICROS;
        if (slots == 0 || peak < 0 || (!measured && !estimated)) {
            return Optional.empty();
        }
        Concurrency.Method method =
                !estimated
                        ? Concurrency.Method.MEASURED
                        : measured ? Concurrency.Method.MIXED : Concurrency.Method.ESTIMATED;
        return Optional.of(new Concurrency(method, peak, busyMs / (slots * 3_600_000.0)));
    }

    /// How many requests are at work at once.
    public record Concurrency(Method method, double peak, double mean) {
        /// Whether durations were recorded, or follow from an assumed speed.
        public enum Method {
            MEASURED,
            ESTIMATED,
            MIXED
        }
    }
}
