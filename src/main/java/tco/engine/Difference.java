package tco.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tco.model.Case;
import tco.model.Figure;
import tco.model.MonthlyTokens;
import tco.model.MonthlyTokens.OfEachDeveloper;
import tco.model.MonthlyTokens.OfTeam;
import tco.model.Range;

/// What is not the same in two comparisons: figures that both have, and options.
///
/// @param unchanged how many options cost the same in both, in every case
public record Difference(
        List<FigureChange> figures,
        List<OptionChange> options,
        List<OptionResult> added,
        List<OptionResult> dropped,
        int unchanged) {

    /// A figure's range in both.
    public record FigureChange(Figure figure, Range before, Range after) {}

    /// An option that costs something else, or may win in only one of the two.
    public record OptionChange(OptionResult before, OptionResult after) {
        /// Dollars a month more, typically.
        public double usdMore() {
            return after.usd(Case.TYPICAL) - before.usd(Case.TYPICAL);
        }
    }

    /// What changed from one comparison to another; figures are matched by path, options by id.
    public static Difference between(Comparison before, Comparison after) {
        Map<String, OptionResult> left = new LinkedHashMap<>();
        before.results().forEach(result -> left.put(result.option().id(), result));
        List<OptionChange> changes = new ArrayList<>();
        List<OptionResult> added = new ArrayList<>();
        int unchanged = 0;
        for (OptionResult result : after.results()) {
            OptionResult was = left.remove(result.option().id());
            if (was == null) {
                added.add(result);
            } else if (same(was, result)) {
                unchanged++;
            } else {
                changes.add(new OptionChange(was, result));
            }
        }
        return new Difference(
                figures(before, after),
                List.copyOf(changes),
                List.copyOf(added),
                List.copyOf(left.values()),
                unchanged);
    }

    private static boolean same(OptionResult before, OptionResult after) {
        for (Case at : Case.values()) {
            if (before.usd(at) != after.usd(at)) {
                return false;
            }
        }
        return before.excludedBecause().equals(after.excludedBecause());
    }

    /// The team's tokens, where one says them as such and the other for each developer.
    private static Optional<FigureChange> volume(Comparison before, Comparison after) {
        Optional<MonthlyTokens> from = before.scenario().workload().mix().volume();
        Optional<MonthlyTokens> to = after.scenario().workload().mix().volume();
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        Optional<Figure> total = total(from.get()).or(() -> total(to.get()));
        boolean likewise = total(from.get()).isPresent() == total(to.get()).isPresent();
        return likewise
                ? Optional.empty()
                : total.map(
                        figure -> new FigureChange(figure, from.get().range(), to.get().range()));
    }

    private static Optional<Figure> total(MonthlyTokens tokens) {
        return switch (tokens) {
            case OfTeam team -> Optional.of(team.figure());
            case OfEachDeveloper _ -> Optional.empty();
        };
    }

    private static List<FigureChange> figures(Comparison before, Comparison after) {
        Map<String, Range> ranges = new LinkedHashMap<>();
        before.scenario().figures().forEach(figure -> ranges.put(figure.path(), figure.range()));
        List<FigureChange> changes = new ArrayList<>();
        volume(before, after).ifPresent(changes::add);
        for (Figure figure : after.scenario().figures()) {
            Range was = ranges.get(figure.path());
            if (was != null && !was.equals(figure.range())) {
                changes.add(new FigureChange(figure, was, figure.range()));
            }
        }
        return List.copyOf(changes);
    }
}
