package tco.render.change;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
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
import tco.text.TextWidth;

/// What a change did to a comparison: in two lines, or option by option.
public final class ChangeText {
    static final String NEW = "new";
    static final String GONE = "gone";
    private static final String ARROW = " -> ";
    private static final int MOST_FIGURES = 3;
    private static final int USUAL_WIDTH = 80;

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
        return path.endsWith("workload.tokens")
                ? CountText.range(CountText.tokens(range.low()), CountText.tokens(range.high()))
                : RangeText.of(range);
    }

    /// Each option that costs something else now, may win, or may win no longer.
    ///
    /// @param width of the terminal, where there is one
    public static String byOption(Comparison before, Comparison after, OptionalInt width) {
        Difference difference = Difference.between(before, after);
        List<List<String>> rows = new ArrayList<>();
        difference.options().forEach(change -> rows.add(row(change)));
        difference
                .added()
                .forEach(result -> rows.add(List.of(name(result), "", typical(result), NEW)));
        difference
                .dropped()
                .forEach(result -> rows.add(List.of(name(result), typical(result), "", GONE)));
        StringBuilder out = new StringBuilder();
        table(rows, width.orElse(USUAL_WIDTH), out);
        if (difference.unchanged() > 0) {
            out.append("   ").append(difference.unchanged());
            out.append(difference.unchanged() == 1 ? " option costs" : " options cost");
            out.append(" the same\n");
        }
        return out.toString();
    }

    private static String name(OptionResult result) {
        return Printable.of(result.option().name());
    }

    private static List<String> row(OptionChange change) {
        return List.of(
                name(change.after()),
                typical(change.before()),
                typical(change.after()),
                (signed(change.usdMore()) + "  " + remark(change)).strip());
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

    private static void table(List<List<String>> rows, int width, StringBuilder out) {
        int[] widths = new int[3];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], TextWidth.of(row.get(i)));
            }
        }
        int others = 3 + 2 + widths[1] + ARROW.length() + widths[2] + 2 + "+$10,000".length();
        widths[0] = Math.min(widths[0], Math.max(12, width - others));
        for (List<String> row : rows) {
            String name = TextWidth.fit(row.getFirst(), widths[0]);
            out.append("   ").append(name).repeat(" ", widths[0] - TextWidth.of(name) + 2);
            right(row.get(1), widths[1], out);
            out.append(row.get(1).isEmpty() || row.get(2).isEmpty() ? "    " : ARROW);
            right(row.get(2), widths[2], out);
            out.append(row.get(3).isEmpty() ? "" : "  ").append(row.get(3)).append('\n');
        }
    }

    private static void right(String text, int width, StringBuilder out) {
        out.repeat(" ", width - TextWidth.of(text)).append(text);
    }
}
