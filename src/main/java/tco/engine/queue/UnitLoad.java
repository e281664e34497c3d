package tco.engine.queue;

import java.util.OptionalDouble;
import tco.engine.queue.QueuedRequest.PromptRead;

/// How busy a unit is on average, before any chance.
///
/// @param prefixCache share of the prompts whose beginning is still in the cache
/// @param readShare of the time that reading takes
/// @param load of the time that all work takes with all slots in use; 1 or more cannot be done
/// @param meanGenerating sequences that are written at a time; empty where there is no mean
public record UnitLoad(
        double prefixCache, double readShare, double load, OptionalDouble meanGenerating) {
    private static final int QUANTILES = 200;

    static UnitLoad of(BusiestHour hour, UnitSpeeds speeds, int units) {
        double hit =
                hour.cacheHit()
                        .orElse(Math.min(1, units * speeds.sequencesThatFit() / hour.sessions()));
        double rate = hour.requestsPerSecond() / units;
        double reading = 0;
        double output = 0;
        for (int i = 0; i < QUANTILES; i++) {
            double share = (i + 0.5) / QUANTILES;
            double drawn = hour.newTokens().tokens(share);
            PromptRead cached = PromptRead.of(hour, drawn, true);
            PromptRead lost = PromptRead.of(hour, drawn, false);
            reading +=
                    hit * speeds.read(cached.newTokens(), cached.behind())
                            + (1 - hit) * speeds.read(lost.newTokens(), lost.behind());
            output += hour.outputTokens().tokens(share);
        }
        double readShare = rate * reading / QUANTILES;
        double written = rate * output / QUANTILES;
        int slots = speeds.slots();
        double first = speeds.step(1);
        double slope = slots == 1 ? first : (speeds.step(slots) - first) / (slots - 1);
        double idle = 1 - readShare - written * slope;
        return new UnitLoad(
                hit,
                readShare,
                readShare + written * speeds.step(slots) / slots,
                idle > 0
                        ? OptionalDouble.of(written * (first - slope) / idle)
                        : OptionalDouble.empty());
    }
}
