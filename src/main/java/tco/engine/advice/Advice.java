package tco.engine.advice;

import java.util.List;
import java.util.Optional;
import tco.model.Option;

/// What all rules together come to: one recommendation, and the strongest reason against it.
///
/// @param recommendation empty where no option meets the requirements
/// @param against the finding for another side with the most money behind it, if there is one
public record Advice(
        Situation situation,
        List<Finding> findings,
        Optional<Recommendation> recommendation,
        Optional<Finding> against) {

    /// The option to choose.
    ///
    /// @param share of the work to serve locally; empty where the option is no hybrid
    /// @param second the next best option of the scenario and its dollars a month
    public record Recommendation(
            Option option, double usd, Optional<Double> share, Optional<Second> second) {
        Side side() {
            return Side.of(option.deployment());
        }
    }

    /// The option that would have been chosen without the recommended one.
    public record Second(Option option, double usd) {}
}
