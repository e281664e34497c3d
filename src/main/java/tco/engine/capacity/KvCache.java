package tco.engine.capacity;

import tco.model.Attention;
import tco.model.OpenModel;

/// What one sequence keeps in the cache of keys and values, in bytes.
///
/// @param perToken of every token
/// @param perWindowToken of a token inside the sliding window, besides
/// @param windowTokens length of the window; 0 without one
/// @param fixed of a sequence of any length
record KvCache(double perToken, double perWindowToken, double windowTokens, double fixed) {
    /// A cache keeps a key and a value.
    private static final double KEY_AND_VALUE = 2;

    static KvCache of(OpenModel model, double kvBytes) {
        double fixed = model.kvFixedBytes();
        if (model.kvBytesToken().isPresent()) {
            return new KvCache(model.kvBytesToken().getAsDouble(), 0, 0, fixed);
        }
        return switch (model.attention()) {
            case Attention.Grouped heads -> new KvCache(full(heads) * kvBytes, 0, 0, fixed);
            case Attention.Windowed heads -> {
                Attention.SlidingLayers sliding = heads.sliding();
                double numbers =
                        KEY_AND_VALUE * sliding.layers() * sliding.kvHeads() * sliding.headDim();
                yield new KvCache(
                        full(heads) * kvBytes, numbers * kvBytes, sliding.tokens(), fixed);
            }
            case Attention.Latent latent ->
                    new KvCache(
                            (double) model.layers() * (latent.rank() + latent.rope()) * kvBytes,
                            0,
                            0,
                            fixed);
            case Attention.Compressed _ ->
                    throw new CapacityException("kv_bytes_token", "is missing");
        };
    }

    private static double full(Attention.Heads heads) {
        return KEY_AND_VALUE * heads.kvLayers() * heads.kvHeads() * heads.headDim();
    }

    /// The bytes of a sequence of this many tokens.
    double bytes(double tokens) {
        return perToken * tokens + perWindowToken * Math.min(tokens, windowTokens) + fixed;
    }
}
