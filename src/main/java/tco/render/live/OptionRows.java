package tco.render.live;

import java.util.ArrayList;
import java.util.List;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.model.Case;
import tco.model.PerCase;
import tco.render.SortOrder;
import tco.render.Theme;
import tco.render.chart.RangeBar;
import tco.render.live.Line.Role;
import tco.render.live.Scene.Letters;
import tco.render.live.Scene.Pane;
import tco.render.text.MoneyText;
import tco.text.TextWidth;

/// The options as bars with whiskers, cheapest first: solid up to the low case, shaded up to the
/// typical one, a line up to the high one.
final class OptionRows {
    private static final int MARKS = 4;
    private static final int LEAST_FOR_NAMES = 64;
    private static final int LEAST_BAR = 6;
    private static final int MOST_BAR = 60;
    private static final int BAR_SHARE = 45;
    private static final int NARROW_BAR_SHARE = 33;

    private final Scene scene;
    private final Theme theme;
    private final int columns;
    private final List<OptionResult> ranked;
    private final int money;
    private final int names;
    private final int bars;
    private final double mostUsd;

    OptionRows(Scene scene, Theme theme, int columns) {
        this.scene = scene;
        this.theme = theme;
        this.columns = columns;
        this.ranked = SortOrder.COST.sorted(scene.comparison());
        int widest = 0;
        int longest = 0;
        for (OptionResult result : ranked) {
            widest = Math.max(widest, TextWidth.of(usd(result)));
            longest = Math.max(longest, TextWidth.of(name(result)));
        }
        this.money = widest;
        int room = columns - MARKS - money - 2;
        long share = columns < LEAST_FOR_NAMES ? NARROW_BAR_SHARE : BAR_SHARE;
        this.bars = Math.clamp(room * share / 100, LEAST_BAR, MOST_BAR);
        this.names = Math.max(1, Math.min(longest, room - bars));
        this.mostUsd = mostUsd(ranked);
    }

    /// Bars end at the dearest option that may win; what is excluded has none.
    private static double mostUsd(List<OptionResult> ranked) {
        double most = 0;
        for (OptionResult result : ranked) {
            if (result.eligible()) {
                most = Math.max(most, result.usd(Case.HIGH));
            }
        }
        return most;
    }

    int count() {
        return ranked.size();
    }

    List<Line> lines(int rows) {
        int selected = 0;
        for (int i = 0; i < ranked.size(); i++) {
            if (ranked.get(i).option().id().equals(scene.option())) {
                selected = i;
            }
        }
        int shown = ranked.size() <= rows ? rows : rows - 1;
        int first =
                scene.pane() == Pane.OPTIONS
                        ? LiveView.firstShown(selected, ranked.size(), shown)
                        : 0;
        int last = Math.min(ranked.size(), first + shown);
        List<Line> lines = new ArrayList<>();
        for (int i = first; i < last; i++) {
            lines.add(line(ranked.get(i), i == selected));
        }
        if (ranked.size() > rows) {
            String more = "    " + (ranked.size() - (last - first)) + " more";
            lines.add(Line.of(Role.MUTED, more));
        }
        return lines;
    }

    private Line line(OptionResult result, boolean selected) {
        boolean active = selected && scene.pane() == Pane.OPTIONS;
        boolean cheapest = isCheapest(scene.comparison(), result);
        Role role =
                active
                        ? Role.ACTIVE
                        : cheapest ? Role.CHEAPEST : result.eligible() ? Role.PLAIN : Role.MUTED;
        Role money = cheapest ? Role.CHEAPEST : result.eligible() ? Role.PLAIN : Role.MUTED;
        String letter = Letters.of(scene.comparison(), result.option());
        Line left =
                Line.of(active ? Role.ACTIVE : Role.PLAIN, active ? theme.pointer() : " ")
                        .and(Role.CHEAPEST, cheapest ? theme.cheapestMarker() : " ")
                        .and(Role.MUTED, letter + " ")
                        .and(Line.of(role, name(result)).fitted(names, theme))
                        .and(Role.PLAIN, " ")
                        .and(result.eligible() ? bar(result, money) : excluded(result));
        return left.with(Line.of(money, " " + usd(result)), columns, theme);
    }

    static boolean isCheapest(Comparison comparison, OptionResult result) {
        return comparison.cheapest().filter(result::isSameAs).isPresent();
    }

    private String name(OptionResult result) {
        return columns >= LEAST_FOR_NAMES ? result.option().name() : result.option().id();
    }

    private static String usd(OptionResult result) {
        if (!result.costKnown()) {
            return MoneyText.atLeast(result.usd(Case.TYPICAL));
        }
        return MoneyText.range(result.usd(Case.LOW), result.usd(Case.HIGH))
                + (result.estimates() ? "~" : "");
    }

    private static Line excluded(OptionResult result) {
        return Line.of(Role.MUTED, result.excludedBecause().orElse(""));
    }

    private Line bar(OptionResult result, Role role) {
        RangeBar.Signs signs = new RangeBar(PerCase.of(result::usd), mostUsd).signs(bars, theme);
        return Line.of(role, signs.bar()).and(Role.PLAIN, signs.line());
    }
}
