package tco.render.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tco.engine.Comparison;
import tco.engine.Difference;
import tco.engine.Difference.FigureChange;
import tco.engine.Difference.OptionChange;
import tco.engine.OptionResult;
import tco.model.Case;
import tco.model.Range;
import tco.render.text.CountText;
import tco.render.text.MoneyText;
import tco.text.Printable;
import tco.text.RangeText;

/// What a change did to a comparison, in words.
public final class ChangeText {
    static final String NEW = "new";
    static final String GONE = "gone";
    static final String ARROW = " -> ";
    private static final int MOST_FIGURES = 3;

    private ChangeText() {}

    /// The figures that changed, and what became of the winner of each tier and in-house.
    public static String brief(Comparison before, Comparison after) {
        Difference difference = Difference.between(before, after);
        StringBuilder out = new StringBuilder();
        figures(difference.figures(), out);
        List<String> changes = winners(before, after);
        if (changes.isEmpty()) {
            boolean same = difference.options().isEmpty() && difference.added().isEmpty();
            out.append(same && difference.dropped().isEmpty() ? "no option's cost changed; " : "");
            out.append("the cheapest of each tier: as before\n");
        }
        changes.forEach(change -> out.append(change).append('\n'));
        return out.toString();
    }

    private static List<String> winners(Comparison before, Comparison after) {
        Map<String, OptionResult> was = byLabel(before);
        Map<String, OptionResult> is = byLabel(after);
        Set<String> labels = new LinkedHashSet<>(is.keySet());
        labels.addAll(was.keySet());
        List<String> changes = new ArrayList<>();
        for (String label : labels) {
            winner(Optional.ofNullable(was.get(label)), Optional.ofNullable(is.get(label)))
                    .ifPresent(change -> changes.add(label + ": " + change));
        }
        return changes;
    }

    private static Map<String, OptionResult> byLabel(Comparison comparison) {
        Map<String, OptionResult> winners = new LinkedHashMap<>();
        VerdictLines.winners(comparison).forEach(line -> winners.put(line.label(), line.winner()));
        return winners;
    }

    /// What became of one winner; empty where neither it nor its cost changed.
    private static Optional<String> winner(
            Optional<OptionResult> before, Optional<OptionResult> after) {
        String was = winner(before);
        String is = winner(after);
        if (was.equals(is)) {
            return Optional.empty();
        }
        boolean sameOption = before.isPresent() && after.filter(before.get()::isSameAs).isPresent();
        return Optional.of(
                sameOption
                        ? name(before.get())
                                + " "
                                + typical(before.get())
                                + ARROW
                                + typical(after.orElseThrow())
                                + " a month"
                        : was + ARROW + is);
    }

    private static String winner(Optional<OptionResult> winner) {
        return winner.map(result -> name(result) + " (" + typical(result) + " a month)")
                .orElse("none eligible");
    }

    private static String name(OptionResult result) {
        return Printable.of(result.option().shortName());
    }

    static String typical(OptionResult result) {
        return MoneyText.brief(result.usd(Case.TYPICAL));
    }

    private static void figures(List<FigureChange> changes, StringBuilder out) {
        for (FigureChange change : changes.subList(0, Math.min(MOST_FIGURES, changes.size()))) {
            String path = change.figure().path();
            out.append(Printable.of(path)).append(' ').append(value(path, change.before()));
            out.append(ARROW).append(value(path, change.after())).append('\n');
        }
        if (changes.size() > MOST_FIGURES) {
            out.append("and ").append(changes.size() - MOST_FIGURES).append(" figures more\n");
        }
    }

    private static String value(String path, Range range) {
        return path.endsWith("workload.tokens") || path.endsWith("workload.tokens_per_developer")
                ? CountText.range(CountText.tokens(range.low()), CountText.tokens(range.high()))
                : RangeText.of(range);
    }

    /// Dollars more or less; nothing where it is neither.
    static String signed(double more) {
        String sum = MoneyText.brief(Math.abs(more));
        return more == 0 ? "" : (more > 0 ? "+" : "-") + sum;
    }

    /// What a reader must know beside the typical cost.
    static String remark(OptionChange change) {
        if (change.after().eligible() && !change.before().eligible()) {
            return "eligible now";
        }
        if (change.after().eligible()) {
            return change.usdMore() == 0 ? "another low or high" : "";
        }
        String reason = Printable.of(change.after().excludedBecause().orElse(""));
        return (change.before().eligible() ? "excluded now: " : "still excluded: ") + reason;
    }
}
