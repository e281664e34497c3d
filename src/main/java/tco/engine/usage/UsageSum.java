package tco.engine.usage;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import tco.model.usage.TokenCounts;
import tco.model.usage.UsageEvent;

/// The sums of some events: a row of the profile.
public final class UsageSum {
    private long uncachedInput;
    private long cacheRead;
    private long cacheWrite5m;
    private long cacheWrite1h;
    private long output;
    private long reasoning;
    private long requests;
    private boolean requestsKnown = true;
    private long batchTokens;
    private long busyMs;
    private boolean busyKnown;
    private final UsdSum low = new UsdSum();
    private final UsdSum typical = new UsdSum();
    private final UsdSum high = new UsdSum();
    private boolean ranged;
    private long unpricedTokens;
    private final UsdSum recorded = new UsdSum();
    private boolean recordedKnown;

    void add(UsageEvent event, Optional<ListPrices.Cost> cost) {
        TokenCounts tokens = event.tokens();
        uncachedInput += tokens.uncachedInput();
        cacheRead += tokens.cacheRead();
        cacheWrite5m += tokens.cacheWrite5m();
        cacheWrite1h += tokens.cacheWrite1h();
        output += tokens.output();
        reasoning += tokens.reasoning();
        requestsKnown &= event.requests() != UsageEvent.UNKNOWN;
        requests += Math.max(0, event.requests());
        batchTokens += event.batch() ? tokens.total() : 0;
        if (event.durationMs() != UsageEvent.UNKNOWN) {
            busyKnown = true;
            busyMs += event.durationMs();
        }
        if (!Double.isNaN(event.recordedUsd())) {
            record(event.recordedUsd());
        }
        if (cost.isPresent()) {
            low.addPico(cost.get().low());
            typical.addPico(cost.get().typical());
            high.addPico(cost.get().high());
            ranged |= cost.get().low() != cost.get().high();
        } else {
            unpricedTokens += tokens.total();
        }
    }

    void add(UsageSum other) {
        uncachedInput += other.uncachedInput;
        cacheRead += other.cacheRead;
        cacheWrite5m += other.cacheWrite5m;
        cacheWrite1h += other.cacheWrite1h;
        output += other.output;
        reasoning += other.reasoning;
        requestsKnown &= other.requestsKnown;
        requests += other.requests;
        batchTokens += other.batchTokens;
        busyKnown |= other.busyKnown;
        busyMs += other.busyMs;
        low.add(other.low);
        typical.add(other.typical);
        high.add(other.high);
        ranged |= other.ranged;
        unpricedTokens += other.unpricedTokens;
        recorded.add(other.recorded);
        recordedKnown |= other.recordedKnown;
    }

    void record(double usd) {
        recordedKnown = true;
        recorded.addUsd(usd);
    }

    public TokenCounts tokens() {
        return new TokenCounts(
                uncachedInput, cacheRead, cacheWrite5m, cacheWrite1h, output, reasoning);
    }

    /// Empty where one of the events does not tell.
    public OptionalLong requests() {
        return requestsKnown ? OptionalLong.of(requests) : OptionalLong.empty();
    }

    public long batchTokens() {
        return batchTokens;
    }

    /// Recorded durations in milliseconds; empty where none is recorded.
    public OptionalLong busyMs() {
        return busyKnown ? OptionalLong.of(busyMs) : OptionalLong.empty();
    }

    /// Share of the input that was read from the cache; empty without input.
    public OptionalDouble cacheHit() {
        long input = tokens().input();
        return input == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) cacheRead / input);
    }

    /// Dollars of the price list for what has a price.
    public double pricedUsd() {
        return typical.usd();
    }

    public long unpricedTokens() {
        return unpricedTokens;
    }

    /// Dollars of the price list; empty as soon as one token has no price.
    public OptionalDouble listUsd() {
        return unpricedTokens == 0 ? OptionalDouble.of(typical.usd()) : OptionalDouble.empty();
    }

    /// The ends of what the price list says, where prices are ranges.
    public Optional<UsdRange> listUsdRange() {
        return ranged && unpricedTokens == 0
                ? Optional.of(new UsdRange(low.usd(), high.usd()))
                : Optional.empty();
    }

    /// Dollars from a low to a high end.
    public record UsdRange(double low, double high) {}

    /// The money that sources state; empty where none does.
    public OptionalDouble recordedUsd() {
        return recordedKnown ? OptionalDouble.of(recorded.usd()) : OptionalDouble.empty();
    }
}
