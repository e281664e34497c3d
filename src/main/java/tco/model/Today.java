package tco.model;

import java.util.Optional;

/// The option that a team pays for today: the baseline of all savings (model 9).
///
/// @param option its id
/// @param spend what was said of the money, where the volume follows from it
/// @param measured what is known of it where it is recorded usage at list prices: then it is no
///   option to choose
public record Today(String option, Optional<Spend> spend, Optional<Measured> measured) {
    /// The id of recorded usage as an option.
    public static final String MEASURED = "today";

    public Today(String option, Optional<Spend> spend) {
        this(option, spend, Optional.empty());
    }

    /// Money instead of tokens.
    ///
    /// @param usd dollars a month, above 0
    /// @param assumed whether nobody said which option costs that, and the first API was taken
    /// @param limits how much of a plan's included usage is used; empty for an API
    public record Spend(double usd, boolean assumed, Optional<LimitsHit> limits) {}

    /// Recorded usage on the models that were used.
    ///
    /// @param unpriced names the models that have no price; empty where all have
    public record Measured(String unpriced) {}

    /// How often developers run into the limits of a plan: how much of the included usage they then
    /// use is an estimate of ours (model 9).
    public enum LimitsHit {
        NEVER("never", 0.3),
        SOMETIMES("sometimes", 0.7),
        OFTEN("often", 1);

        private final String key;
        private final double usedShare;

        LimitsHit(String key, double usedShare) {
            this.key = key;
            this.usedShare = usedShare;
        }

        public String key() {
            return key;
        }

        /// The share of the included usage that is used, 0 to 1.
        public double usedShare() {
            return usedShare;
        }
    }
}
