package tco.engine.verdict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.OptionResult;
import tco.engine.cost.Bill;
import tco.model.Case;
import tco.model.Component;

/// What looking after machines takes in the options that have them, and whether it decides.
///
/// @param leastHours hours a month, the least of these options in the low case
/// @param mostHours hours a month, the most of these options in the high case
/// @param leastUsd dollars a month, the least of these options in the low case
/// @param mostUsd dollars a month, the most of these options in the high case
/// @param cheapestWithout the option that would win if that time cost nothing, where it is another
///   than the cheapest
public record Upkeep(
        double leastHours,
        double mostHours,
        double leastUsd,
        double mostUsd,
        Optional<OptionResult> cheapestWithout) {

    /// Whether the bills charge for that time at all.
    public boolean isCharged() {
        return mostUsd > 0;
    }

    /// Empty where no option has machines to look after.
    static Optional<Upkeep> of(List<OptionResult> results, OptionResult cheapest) {
        List<Bill> low = new ArrayList<>();
        List<Bill> high = new ArrayList<>();
        for (OptionResult result : results) {
            if (result.monthly().typical().bill().has(Component.OPS)) {
                low.add(result.monthly().at(Case.LOW).bill());
                high.add(result.monthly().at(Case.HIGH).bill());
            }
        }
        if (low.isEmpty()) {
            return Optional.empty();
        }
        double leastHours = Double.POSITIVE_INFINITY;
        double leastUsd = Double.POSITIVE_INFINITY;
        for (Bill bill : low) {
            leastHours = Math.min(leastHours, bill.quantity(Component.OPS));
            leastUsd = Math.min(leastUsd, bill.usd(Component.OPS));
        }
        double mostHours = 0;
        double mostUsd = 0;
        for (Bill bill : high) {
            mostHours = Math.max(mostHours, bill.quantity(Component.OPS));
            mostUsd = Math.max(mostUsd, bill.usd(Component.OPS));
        }
        return Optional.of(
                new Upkeep(
                        leastHours,
                        mostHours,
                        leastUsd,
                        mostUsd,
                        cheapestWithout(results, cheapest)));
    }

    private static Optional<OptionResult> cheapestWithout(
            List<OptionResult> results, OptionResult cheapest) {
        OptionResult best = cheapest;
        for (OptionResult result : results) {
            if (result.eligible() && usdWithout(result) < usdWithout(best)) {
                best = result;
            }
        }
        return best.isSameAs(cheapest) ? Optional.empty() : Optional.of(best);
    }

    private static double usdWithout(OptionResult result) {
        return result.usd(Case.TYPICAL) - result.monthly().typical().bill().usd(Component.OPS);
    }
}
