package tco.engine.verdict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tco.engine.Comparison;
import tco.engine.Eligibility;
import tco.engine.OptionResult;
import tco.engine.UnpricedCacheReads;
import tco.engine.UnpricedCacheReads.Unpriced;
import tco.engine.Winners.TierWinner;
import tco.engine.cost.Costs;
import tco.engine.cost.Monthly;
import tco.engine.cost.OptionFigures;
import tco.model.Case;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Point;
import tco.model.Quality;

/// What a reader should know before trusting a comparison, weighed by the dollars a month that it
/// can move: first the ranged figures at one end of which another option wins a tier, then what is
/// noted of the options.
///
/// @param decisive those that move most dollars first
/// @param noted the same
public record Caveats(List<Decisive> decisive, List<Noted> noted, FigureQuality figures) {
    public Caveats {
        decisive = List.copyOf(decisive);
        noted = List.copyOf(noted);
    }

    /// A figure at one end of whose range another option is the cheapest of a tier, all other
    /// figures typical.
    ///
    /// @param value the end
    /// @param cheapest the option that wins there; empty where none may
    /// @param usd dollars a month between both ends, of the option that it moves most
    public record Decisive(
            Figure figure, double value, Quality tier, Optional<Option> cheapest, double usd) {}

    /// A note on options.
    ///
    /// @param options in the order of the comparison
    /// @param usd dollars a month between the low and the high case, of the widest of these
    ///   options, or what the note itself may cost, where that is more
    public record Noted(String text, List<OptionResult> options, double usd) {}

    /// Weighs the caveats of a comparison.
    ///
    /// @param today the day that ages are counted to
    public static Caveats of(Comparison comparison, LocalDate today) {
        return new Caveats(
                new Search(comparison).decisive(),
                noted(comparison),
                FigureQuality.of(comparison.results(), today));
    }

    /// How many there are.
    public int count() {
        return decisive.size() + noted.size();
    }

    private static List<Noted> noted(Comparison comparison) {
        Map<String, List<OptionResult>> byText = new LinkedHashMap<>();
        for (OptionResult result : comparison.results()) {
            for (String note : result.notes()) {
                byText.computeIfAbsent(note, _ -> new ArrayList<>()).add(result);
            }
        }
        Point typical = comparison.scenario().corner(Case.TYPICAL);
        List<Noted> noted = new ArrayList<>();
        byText.forEach((text, results) ->
                noted.add(
                        new Noted(
                                text,
                                List.copyOf(results),
                                Math.max(widest(results), unpriced(text, results, typical)))));
        noted.sort((a, b) -> Double.compare(b.usd(), a.usd()));
        return noted;
    }

    /// What cache reads without a price may cost, where that is what a note says.
    private static double unpriced(String text, List<OptionResult> results, Point typical) {
        double most = 0;
        for (OptionResult result : results) {
            for (Unpriced each :
                    UnpricedCacheReads.of(result.option(), result.monthly().typical(), typical)) {
                most = each.note().equals(text) ? Math.max(most, each.usd()) : most;
            }
        }
        return most;
    }

    private static double widest(List<OptionResult> results) {
        double widest = 0;
        for (OptionResult result : results) {
            widest = Math.max(widest, result.usd(Case.HIGH) - result.usd(Case.LOW));
        }
        return widest;
    }

    /// Moves each ranged figure to its ends, and computes anew what depends on it.
    private static final class Search {
        private final Comparison comparison;
        private final Point typical;
        private final List<Option> options;
        private final List<BitSet> slots = new ArrayList<>();

        Search(Comparison comparison) {
            this.comparison = comparison;
            this.typical = comparison.scenario().corner(Case.TYPICAL);
            this.options = comparison.scenario().options();
            for (Option option : options) {
                BitSet own = new BitSet();
                OptionFigures.of(option).forEach(figure -> own.set(figure.slot()));
                slots.add(own);
            }
        }

        List<Decisive> decisive() {
            Map<Quality, Option> usual = new HashMap<>();
            for (TierWinner winner : comparison.winners().byQuality()) {
                usual.put(winner.tier(), winner.option().option());
            }
            List<Decisive> decisive = new ArrayList<>();
            for (Figure figure : comparison.scenario().figures()) {
                if (!figure.range().isExact()) {
                    decisive(figure, usual).ifPresent(decisive::add);
                }
            }
            decisive.sort((a, b) -> Double.compare(b.usd(), a.usd()));
            return decisive;
        }

        private Optional<Decisive> decisive(Figure figure, Map<Quality, Option> usual) {
            List<Monthly> low = costs(figure, figure.range().low());
            List<Monthly> high = costs(figure, figure.range().high());
            double usd = 0;
            for (int i = 0; i < options.size(); i++) {
                usd = Math.max(usd, Math.abs(high.get(i).usd() - low.get(i).usd()));
            }
            double most = usd;
            return turned(figure, low, figure.range().low(), usual, most)
                    .or(() -> turned(figure, high, figure.range().high(), usual, most));
        }

        /// The best tier that another option wins at one end.
        private Optional<Decisive> turned(
                Figure figure,
                List<Monthly> end,
                double value,
                Map<Quality, Option> usual,
                double usd) {
            Map<Quality, Option> winners = winners(end);
            for (Quality tier : List.of(Quality.values()).reversed()) {
                Optional<Option> now = Optional.ofNullable(winners.get(tier));
                if (!now.equals(Optional.ofNullable(usual.get(tier)))) {
                    return Optional.of(new Decisive(figure, value, tier, now, usd));
                }
            }
            return Optional.empty();
        }

        private List<Monthly> costs(Figure figure, double value) {
            Point moved = typical.with(figure, value);
            List<Monthly> costs = new ArrayList<>();
            for (int i = 0; i < options.size(); i++) {
                costs.add(
                        slots.get(i).get(figure.slot())
                                ? Costs.monthly(options.get(i), moved)
                                : comparison.results().get(i).monthly().typical());
            }
            return costs;
        }

        /// The cheapest option of each tier; of equal ones the earlier.
        private Map<Quality, Option> winners(List<Monthly> costs) {
            Map<Quality, Option> winners = new HashMap<>();
            Map<Quality, Double> least = new HashMap<>();
            for (int i = 0; i < options.size(); i++) {
                Option option = options.get(i);
                double usd = costs.get(i).usd();
                Quality tier = option.quality().orElse(null);
                if (tier != null
                        && usd < least.getOrDefault(tier, Double.POSITIVE_INFINITY)
                        && Eligibility.of(comparison.scenario(), option, costs.get(i)).isEmpty()) {
                    winners.put(tier, option);
                    least.put(tier, usd);
                }
            }
            return winners;
        }
    }
}
