package tco.model;

import java.util.OptionalDouble;
import tco.model.Today.LimitsHit;

/// Finds the volume behind a monthly bill: the engine knows how, and who reads profiles asks, so
/// that the volume is a figure of the scenario like any other.
public interface SpendSolver {
    /// What an option of a scenario is used for by those who pay so much for it.
    ///
    /// @param usd dollars a month, above 0
    /// @param limits how much of a plan's included usage is used
    Bought solve(Scenario scenario, Option option, double usd, LimitsHit limits);

    /// What the money buys.
    sealed interface Bought {
        /// The volume that costs it.
        ///
        /// @param tokens a month, whole
        /// @param seats whole seats of a plan, a developer each; empty for an API
        record Volume(double tokens, OptionalDouble seats) implements Bought {}

        /// No volume costs that.
        record Nothing(String because) implements Bought {}
    }
}
