package tco.engine.capacity;

import tco.model.Attention;
import tco.model.OpenModel;

/// The operations that attention adds to a new token, by what the token looks back on.
///
/// @param packedLatents whether compressed vectors are used as they are: in every step that writes,
///   and when a local engine reads; a server engine unpacks them to read
record AttentionWork(OpenModel model, boolean packedLatents) {
    /// Two products, of two operations a number each.
    private static final double PER_NUMBER = 4;

    /// Compressed attention: the last tokens in full, a choice of entries, and an index of all.
    private static final double COMPRESSED_RECENT = 128;

    private static final double COMPRESSED_CHOSEN = 512;

    /// Operations of one new token that sees this many.
    double of(double tokens) {
        double heads = model.queryHeads();
        return switch (model.attention()) {
            case Attention.Grouped full ->
                    PER_NUMBER * full.kvLayers() * heads * full.headDim() * tokens;
            case Attention.Windowed some -> {
                Attention.SlidingLayers sliding = some.sliding();
                double seen = Math.min(tokens, sliding.tokens());
                yield PER_NUMBER * some.kvLayers() * heads * some.headDim() * tokens
                        + PER_NUMBER * sliding.layers() * heads * sliding.headDim() * seen;
            }
            case Attention.Latent latent ->
                    2.0
                            * model.layers()
                            * heads
                            * (packedLatents
                                    ? 2 * latent.rank() + latent.rope()
                                    : latent.qk() + latent.v())
                            * tokens;
            case Attention.Compressed compressed ->
                    PER_NUMBER
                            * model.layers()
                            * heads
                            * compressed.headDim()
                            * (COMPRESSED_RECENT
                                    + Math.min(COMPRESSED_CHOSEN, tokens / 4) / 2
                                    + tokens / 256);
        };
    }
}
