package tco.render.comparison;

import java.util.List;
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

    /// The figures that changed, and what became of the cheapest option.
    public static String brief(Comparison before, Comparison after) {
        Difference difference = Difference.between(before, after);
        StringBuilder out = new StringBuilder();
        figures(difference.figures(), out);
        if (difference.options().isEmpty() && difference.added().isEmpty()) {
            out.append(difference.dropped().isEmpty() ? "no option's cost changed; " : "");
        }
        out.append("cheapest: ");
        String was = winner(before);
        String is = winner(after);
        if (was.equals(is)) {
            out.append(is).append(", as before\n");
        } else if (sameOption(before, after)) {
            out.append(Printable.of(after.cheapest().orElseThrow().option().name()));
            out.append(' ').append(typical(before.cheapest().orElseThrow()));
            out.append(ARROW).append(typical(after.cheapest().orElseThrow()));
            out.append(" a month\n");
        } else {
            out.append(was).append(ARROW).append(is).append('\n');
        }
        return out.toString();
    }

    private static boolean sameOption(Comparison before, Comparison after) {
        return before.cheapest().isPresent()
                && after.cheapest().isPresent()
                && before.cheapest().get().isSameAs(after.cheapest().get());
    }

    private static String winner(Comparison comparison) {
        return comparison
                .cheapest()
                .map(result ->
                        Printable.of(result.option().name()) + " (" + typical(result) + " a month)")
                .orElse("none eligible");
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
