package tco.engine.capacity;

import java.util.OptionalDouble;

/// Speeds measured with a model on a machine, and the load and length at which they were.
///
/// @param decodeTokS tokens written a second, all sequences together
/// @param prefillTokS prompt tokens read a second
/// @param concurrency sequences in flight, 1 or more
/// @param context tokens of a sequence, 0 or more
public record MeasuredSpeeds(
        OptionalDouble decodeTokS, OptionalDouble prefillTokS, double concurrency, double context) {
    public MeasuredSpeeds {
        positive("decode_tok_s", decodeTokS);
        positive("prefill_tok_s", prefillTokS);
        if (!(concurrency >= 1)) {
            throw new CapacityException("concurrency", "must be 1 or more");
        }
        if (!(context >= 0)) {
            throw new CapacityException("context_depth", "must be 0 or more");
        }
    }

    private static void positive(String key, OptionalDouble speed) {
        if (speed.isPresent()
                && !(speed.getAsDouble() > 0 && Double.isFinite(speed.getAsDouble()))) {
            throw new CapacityException(key, "must be above 0");
        }
    }
}
