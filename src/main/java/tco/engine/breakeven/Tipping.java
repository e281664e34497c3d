package tco.engine.breakeven;

import static java.math.BigInteger.ONE;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.breakeven.CheapestByVolume.Contender;
import tco.engine.breakeven.CheapestByVolume.Reign;
import tco.engine.demand.Volume;
import tco.model.Case;
import tco.model.Option;
import tco.model.Point;
import tco.model.Scenario;

/// The monthly volumes nearest to the present one at which another eligible option is the cheapest,
/// exactly, all else as in the typical case. Options with a volume of their own take no part.
///
/// @param below the greatest smaller one
/// @param above the least larger one, up to [#MOST_TOKENS]
public record Tipping(Optional<Tip> below, Optional<Tip> above) {
    /// The greatest volume looked at.
    public static final long MOST_TOKENS = 1_000_000_000_000L;

    /// Larger volumes: the winner's own reign, and one that nobody serves, may come before
    /// another's.
    private static final int FEW_REIGNS = 8;

    private static final int MANY_REIGNS = 1_000;

    /// A volume, and the option that is the cheapest there.
    public record Tip(long tokens, Option cheapest) {}

    /// Empty where nothing wins, where the winner's volume is not the scenario's, and where the
    /// volumes are not known: the workload has no tokens, so no mix to hold constant, or costs run
    /// too close to each other to tell apart.
    public static Optional<Tipping> of(Comparison comparison) {
        return comparison
                .cheapest()
                .map(OptionResult::option)
                .filter(winner ->
                        Volume.isShared(comparison.scenario().workload(), winner.workload()))
                .flatMap(winner -> around(comparison, winner));
    }

    private static Optional<Tipping> around(Comparison comparison, Option winner) {
        Scenario scenario = comparison.scenario();
        Point typical = scenario.corner(Case.TYPICAL);
        BigInteger present =
                BigInteger.valueOf((long) comparison.workload().typical().tokens().total());
        BigInteger most = BigInteger.valueOf(MOST_TOKENS);
        try {
            List<Contender> curves = CheapestByVolume.curves(scenario, typical);
            CheapestByVolume smaller =
                    CheapestByVolume.among(curves, ONE, present.subtract(ONE), MANY_REIGNS);
            CheapestByVolume larger =
                    CheapestByVolume.among(curves, present.add(ONE), most, FEW_REIGNS);
            Optional<Tip> above = first(larger.reigns(), winner);
            boolean known = !smaller.truncated() && (above.isPresent() || !larger.truncated());
            return known
                    ? Optional.of(new Tipping(last(smaller.reigns(), winner, present), above))
                    : Optional.empty();
        } catch (NoMixException _) {
            return Optional.empty();
        }
    }

    private static Optional<Tip> first(List<Reign> reigns, Option winner) {
        for (Reign reign : reigns) {
            Optional<Option> other = other(reign, winner);
            if (other.isPresent()) {
                return other.map(option -> new Tip(reign.from().longValueExact(), option));
            }
        }
        return Optional.empty();
    }

    /// The last volume of another's reign below the present one.
    private static Optional<Tip> last(List<Reign> reigns, Option winner, BigInteger present) {
        for (Reign reign : reigns.reversed()) {
            Optional<Option> other = other(reign, winner);
            if (other.isPresent()) {
                BigInteger below = present.subtract(ONE);
                BigInteger end = reign.to().map(below::min).orElse(below);
                return other.map(option -> new Tip(end.longValueExact(), option));
            }
        }
        return Optional.empty();
    }

    private static Optional<Option> other(Reign reign, Option winner) {
        return reign.cheapest().filter(option -> !option.id().equals(winner.id()));
    }
}
