package tco.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tco.model.Case;
import tco.model.Deployment.DataPath;
import tco.model.Quality;

/// Who wins a comparison (model 9): the lowest typical cost among the options that may win; of
/// equal ones the earlier.
///
/// @param cheapest of all; empty where none may win
/// @param byQuality the cheapest of each tier that has one, the best tier first
/// @param inHouse the cheapest whose data stays; empty where there is none
public record Winners(
        Optional<OptionResult> cheapest,
        List<TierWinner> byQuality,
        Optional<OptionResult> inHouse) {
    public Winners {
        byQuality = List.copyOf(byQuality);
    }

    /// The cheapest option of a quality tier.
    public record TierWinner(Quality tier, OptionResult option) {}

    /// All that win something: of each tier, the best first, of those whose quality nobody knows,
    /// and in-house.
    public List<OptionResult> all() {
        List<OptionResult> all = new ArrayList<>();
        byQuality.forEach(winner -> all.add(winner.option()));
        cheapest.filter(winner -> winner.option().quality().isEmpty()).ifPresent(all::add);
        inHouse.filter(winner -> all.stream().noneMatch(winner::isSameAs)).ifPresent(all::add);
        return List.copyOf(all);
    }

    static Winners of(List<OptionResult> results) {
        Optional<OptionResult> cheapest = Optional.empty();
        Optional<OptionResult> inHouse = Optional.empty();
        Map<Quality, OptionResult> tiers = new TreeMap<>();
        for (OptionResult result : results) {
            if (!result.eligible()) {
                continue;
            }
            cheapest = Optional.of(cheaper(cheapest, result));
            if (result.option().deployment().dataPath() == DataPath.STAYS) {
                inHouse = Optional.of(cheaper(inHouse, result));
            }
            result.option()
                    .quality()
                    .ifPresent(tier -> tiers.merge(tier, result, Winners::cheaper));
        }
        return new Winners(cheapest, bestFirst(tiers), inHouse);
    }

    private static OptionResult cheaper(Optional<OptionResult> best, OptionResult next) {
        return best.map(earlier -> cheaper(earlier, next)).orElse(next);
    }

    private static OptionResult cheaper(OptionResult earlier, OptionResult later) {
        return later.usd(Case.TYPICAL) < earlier.usd(Case.TYPICAL) ? later : earlier;
    }

    private static List<TierWinner> bestFirst(Map<Quality, OptionResult> tiers) {
        List<TierWinner> winners = new ArrayList<>();
        tiers.forEach((tier, option) -> winners.addFirst(new TierWinner(tier, option)));
        return winners;
    }
}
