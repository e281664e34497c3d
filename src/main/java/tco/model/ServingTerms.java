package tco.model;

import java.util.Optional;

/// How a model is served on a machine: the format of its weights, the engine, the devices, and the
/// load and length at which its speeds were measured.
///
/// @param quant as the profile names it
/// @param engine as the profile names it, with or without a version
/// @param devices of the machine that serve the model together, 1 or more
/// @param concurrency sequences in flight
/// @param contextDepth tokens in the cache when the speeds were measured
/// @param kvBytes of a number in the cache: 2, 1 or 0.5
public record ServingTerms(
        Optional<String> quant,
        Optional<String> engine,
        int devices,
        Split split,
        Optional<Figure> concurrency,
        Optional<Figure> contextDepth,
        double kvBytes) {
    /// The bytes of a number in the cache where nobody says else.
    public static final double USUAL_KV_BYTES = 2;

    /// One device, of which nothing is said.
    public static final ServingTerms UNKNOWN =
            new ServingTerms(
                    Optional.empty(),
                    Optional.empty(),
                    1,
                    Split.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    USUAL_KV_BYTES);

    /// How many copies of the model share its speed, each answering requests of its own.
    public int copies() {
        return split == Split.COPIES ? devices : 1;
    }

    /// How the weights lie on several devices.
    public enum Split {
        /// One device holds them all.
        NONE("none"),
        /// Every device holds a part of each layer, and all work at once.
        TENSOR("tensor"),
        /// Every device holds some layers; memory adds up, speed does not.
        LAYER("layer"),
        /// Every device holds the whole model, and each answers requests of its own.
        COPIES("copies");

        private final String key;

        Split(String key) {
            this.key = key;
        }

        /// The name in profiles, output and on the command line.
        public String key() {
            return key;
        }
    }
}
