package tco.model;

/// How a model looks back at earlier tokens: it decides how many bytes a sequence keeps in the
/// cache, and how much work a long context adds to every new token.
public sealed interface Attention {

    /// Attention with heads of keys and values that each device can hold a part of.
    sealed interface Heads extends Attention {
        /// The layers that keep the whole context.
        int kvLayers();

        int kvHeads();

        int headDim();
    }

    /// Every cache layer keeps the whole context (`gqa`; `hybrid` where only some layers keep one).
    record Grouped(int kvLayers, int kvHeads, int headDim) implements Heads {
        public Grouped {
            Shape.notNegative("kv_layers", kvLayers);
            Shape.positive("kv_heads", kvHeads);
            Shape.positive("head_dim", headDim);
        }
    }

    /// Some layers keep the whole context, the others only the last tokens (`window`).
    record Windowed(int kvLayers, int kvHeads, int headDim, SlidingLayers sliding)
            implements Heads {
        public Windowed {
            Shape.notNegative("kv_layers", kvLayers);
            Shape.positive("kv_heads", kvHeads);
            Shape.positive("head_dim", headDim);
        }
    }

    /// The layers that keep only the last tokens.
    record SlidingLayers(int layers, int tokens, int kvHeads, int headDim) {
        public SlidingLayers {
            Shape.positive("window.layers", layers);
            Shape.positive("window.tokens", tokens);
            Shape.positive("window.kv_heads", kvHeads);
            Shape.positive("window.head_dim", headDim);
        }
    }

    /// A compressed vector a token and layer instead of heads (`mla`).
    ///
    /// @param rank numbers of the compressed vector
    /// @param rope numbers that carry the position
    /// @param qk numbers of a head's query and key once unpacked
    /// @param v numbers of a head's value once unpacked
    record Latent(int rank, int rope, int qk, int v) implements Attention {
        public Latent {
            Shape.positive("mla.rank", rank);
            Shape.positive("mla.rope", rope);
            Shape.positive("mla.qk", qk);
            Shape.positive("mla.v", v);
        }
    }

    /// Entries that stand for several tokens, of which a few are chosen (`compressed`); the size of
    /// the cache is measured, not derived.
    record Compressed(int headDim) implements Attention {
        public Compressed {
            Shape.positive("head_dim", headDim);
        }
    }
}
