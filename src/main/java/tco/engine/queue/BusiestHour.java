package tco.engine.queue;

import java.util.OptionalDouble;
import tco.engine.capacity.CapacityException;
import tco.engine.queue.TrafficShape.LengthTable;

/// What a team asks of its machines in the busiest hour, and how the answer is found.
///
/// @param developers active in that hour, above 0
/// @param requestsPerHour of each of them, above 0
/// @param context tokens of a prompt, 1 or more
/// @param newTokensMean mean of the new tokens of a prompt; empty for the shape's own
/// @param outputMean mean of the tokens of an answer; empty for the shape's own
/// @param cacheHit share of the prompts whose beginning is still in the cache, 0 to 1; empty for
///   what the memory allows
/// @param sessionsPerDeveloper that must stay in memory, above 0
/// @param ttftTargetSeconds within which 95 % of the first tokens must be out, above 0
/// @param maxSlots sequences that a unit works on at most, 1 or more
/// @param maxUnits up to which the number that keeps up is looked for, 1 or more
/// @param requests to simulate, 100 or more; the first tenth is not counted
public record BusiestHour(
        double developers,
        double requestsPerHour,
        TrafficShape shape,
        double context,
        OptionalDouble newTokensMean,
        OptionalDouble outputMean,
        OptionalDouble cacheHit,
        double sessionsPerDeveloper,
        double ttftTargetSeconds,
        int maxSlots,
        int maxUnits,
        int requests,
        long seed) {
    public static final double USUAL_REQUESTS_PER_HOUR = 40;
    public static final double USUAL_TARGET_SECONDS = 10;
    public static final int USUAL_SLOTS = 64;
    public static final int USUAL_UNITS = 64;
    public static final int USUAL_REQUESTS = 10_000;
    public static final int FEWEST_REQUESTS = 100;
    private static final double SECONDS_PER_HOUR = 3600;

    public BusiestHour {
        positive("developers", developers);
        positive("requests_per_hour", requestsPerHour);
        positive("context", context);
        newTokensMean.ifPresent(mean -> positive("new_mean", mean));
        outputMean.ifPresent(mean -> positive("out_mean", mean));
        positive("sessions", sessionsPerDeveloper);
        positive("ttft", ttftTargetSeconds);
        positive("max_slots", maxSlots);
        positive("max_units", maxUnits);
        if (cacheHit.isPresent() && !(cacheHit.getAsDouble() >= 0 && cacheHit.getAsDouble() <= 1)) {
            throw new CapacityException("cache_hit", "must be from 0 to 1");
        }
        if (requests < FEWEST_REQUESTS) {
            throw new CapacityException("requests", "must be 100 or more");
        }
    }

    /// The usual question about a team.
    public static BusiestHour of(double developers, TrafficShape shape, double context) {
        return new BusiestHour(
                developers,
                USUAL_REQUESTS_PER_HOUR,
                shape,
                context,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                1,
                USUAL_TARGET_SECONDS,
                USUAL_SLOTS,
                USUAL_UNITS,
                USUAL_REQUESTS,
                1);
    }

    private static void positive(String key, double value) {
        if (!(value > 0 && Double.isFinite(value))) {
            throw new CapacityException(key, "must be above 0");
        }
    }

    public double requestsPerSecond() {
        return developers * requestsPerHour / SECONDS_PER_HOUR;
    }

    /// Sequences whose caches must stay in memory.
    double sessions() {
        return developers * sessionsPerDeveloper;
    }

    LengthTable newTokens() {
        LengthTable table = shape.newTokens();
        return newTokensMean.isPresent() ? table.withMean(newTokensMean.getAsDouble()) : table;
    }

    LengthTable outputTokens() {
        LengthTable table = shape.outputTokens();
        return outputMean.isPresent() ? table.withMean(outputMean.getAsDouble()) : table;
    }
}
