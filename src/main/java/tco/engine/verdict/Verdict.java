package tco.engine.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.breakeven.NearestCrossovers;
import tco.model.Case;

/// What a comparison comes to: the cheapest option and by how much, and what that rests on.
///
/// @param winner the cheapest eligible option; empty where none is eligible
/// @param excludedButCheaper the cheapest of the excluded options that cost less than the winner
/// @param upkeep what looking after machines comes to; empty without a winner, or where no option
///   has machines
/// @param crossovers the nearest volumes at which another option wins; empty where they are not
///   known, and where there is no other option
public record Verdict(
        Optional<Winner> winner,
        Optional<OptionResult> excludedButCheaper,
        Optional<Upkeep> upkeep,
        Optional<NearestCrossovers> crossovers,
        FigureQuality figures) {

    /// The cheapest option against the others that may win.
    ///
    /// @param next the cheapest of the others
    /// @param dearest the dearest of the others, where there are two or more
    public record Winner(OptionResult option, Optional<Margin> next, Optional<Margin> dearest) {
        /// Dollars a month in the typical case.
        public double usd() {
            return option.usd(Case.TYPICAL);
        }
    }

    /// An option that loses.
    ///
    /// @param moreUsd dollars a month that it costs more than the winner, typical case; 0 or more
    public record Margin(OptionResult option, double moreUsd) {}

    /// Decides on a comparison.
    ///
    /// @param today the day that ages are counted to
    public static Verdict of(Comparison comparison, LocalDate today) {
        FigureQuality figures = FigureQuality.of(comparison.results(), today);
        if (comparison.cheapest().isEmpty()) {
            return new Verdict(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    figures);
        }
        OptionResult cheapest = comparison.cheapest().get();
        List<OptionResult> byCost = new ArrayList<>(comparison.results());
        byCost.sort((a, b) -> Double.compare(a.usd(Case.TYPICAL), b.usd(Case.TYPICAL)));
        return new Verdict(
                Optional.of(winner(cheapest, byCost)),
                excludedButCheaper(cheapest, byCost),
                Upkeep.of(byCost, cheapest),
                byCost.size() > 1 ? NearestCrossovers.of(comparison) : Optional.empty(),
                figures);
    }

    private static Winner winner(OptionResult cheapest, List<OptionResult> byCost) {
        List<OptionResult> others = new ArrayList<>(byCost);
        others.removeIf(result -> !result.eligible() || result.isSameAs(cheapest));
        return new Winner(
                cheapest,
                others.isEmpty()
                        ? Optional.empty()
                        : Optional.of(margin(others.getFirst(), cheapest)),
                others.size() > 1
                        ? Optional.of(margin(others.getLast(), cheapest))
                        : Optional.empty());
    }

    private static Margin margin(OptionResult other, OptionResult cheapest) {
        return new Margin(other, other.usd(Case.TYPICAL) - cheapest.usd(Case.TYPICAL));
    }

    private static Optional<OptionResult> excludedButCheaper(
            OptionResult cheapest, List<OptionResult> byCost) {
        for (OptionResult result : byCost) {
            if (!result.eligible()
                    && result.costKnown()
                    && result.usd(Case.TYPICAL) < cheapest.usd(Case.TYPICAL)) {
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }
}
