package tco.engine.breakeven;

import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.Eligibility;
import tco.engine.OptionResult;
import tco.model.Case;
import tco.model.Option;
import tco.model.Point;

/// The monthly volumes nearest to the present one at which another eligible option is the cheapest,
/// exactly, all else as in the typical case. Options with a volume of their own take no part.
///
/// @param below the greatest smaller one
/// @param above the least larger one, up to [#MOST_TOKENS]
public record NearestCrossovers(Optional<Crossover> below, Optional<Crossover> above) {
    /// The greatest volume looked at.
    public static final long MOST_TOKENS = 1_000_000_000_000L;

    /// A volume, and the option that is the cheapest there.
    public record Crossover(long tokens, Option cheapest) {}

    /// Empty where nothing wins, where the winner's volume is not the scenario's, and where the
    /// volumes are not known: the workload has no tokens, so no mix to hold constant, or costs run
    /// too close to each other to tell apart.
    public static Optional<NearestCrossovers> of(Comparison comparison) {
        return comparison
                .cheapest()
                .map(OptionResult::option)
                .filter(winner -> !Eligibility.hasOwnVolume(comparison.scenario(), winner))
                .flatMap(winner -> around(comparison, winner));
    }

    private static Optional<NearestCrossovers> around(Comparison comparison, Option winner) {
        Point typical = comparison.scenario().corner(Case.TYPICAL);
        long present = (long) comparison.workload().typical().tokens().total();
        try {
            Crossovers crossovers = new Crossovers(comparison.scenario(), winner, typical);
            return Optional.of(
                    new NearestCrossovers(
                            crossovers.last(1, present - 1),
                            crossovers.first(present + 1, MOST_TOKENS)));
        } catch (NoBreakEvenException _) {
            return Optional.empty();
        }
    }
}
