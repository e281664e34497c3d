package tco.model;

import java.util.Optional;

/// The option that a team pays for today: the baseline of all savings (model 9).
///
/// @param option its id
/// @param spend what was said of the money, where the volume follows from it
public record Today(String option, Optional<Spend> spend) {
    /// Money instead of tokens.
    ///
    /// @param usd dollars a month, above 0
    /// @param assumed whether nobody said which option costs that, and the first API was taken
    /// @param limits how much of a plan's included usage is used; empty for an API
    public record Spend(double usd, boolean assumed, Optional<LimitsHit> limits) {}
}
