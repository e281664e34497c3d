package tco.render.live;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tco.engine.OptionResult;
import tco.model.Case;
import tco.model.PerCase;
import tco.render.SortOrder;
import tco.render.Theme;
import tco.render.chart.RangeBar;
import tco.render.comparison.OptionGroups;
import tco.render.comparison.OptionText;
import tco.render.comparison.Ranking;
import tco.render.live.Line.Role;
import tco.render.live.Scene.Pane;
import tco.text.TextWidth;

/// The options in groups of equals as a comparison has them, with bars: solid up to the low case,
/// shaded up to the typical one, a line up to the high one.
final class OptionRows {
    private static final int MARKS = 4;
    private static final int LEAST_FOR_RANGES = 64;
    private static final int LEAST_BAR = 6;
    private static final int MOST_BAR = 60;

    private final Scene scene;
    private final Theme theme;
    private final int columns;
    private final Ranking ranking;
    private final Map<String, List<OptionResult>> groups;
    private final int names;
    private final int bars;
    private final int money;
    private final int ranges;
    private final boolean marked;
    private final double mostUsd;

    OptionRows(Scene scene, Theme theme, int columns) {
        this.scene = scene;
        this.theme = theme;
        this.columns = columns;
        this.ranking =
                new Ranking(
                        scene.comparison(),
                        SortOrder.COST.sorted(scene.comparison()),
                        Optional.empty());
        this.groups = OptionGroups.of(ranking.rows());
        this.marked = ranking.hasEstimates();
        int longest = 0;
        int widest = 0;
        int widestRange = 0;
        double most = 0;
        for (OptionResult result : ranking.rows()) {
            longest = Math.max(longest, TextWidth.of(result.option().shortName()));
            widest = Math.max(widest, TextWidth.of(month(result)));
            widestRange = Math.max(widestRange, TextWidth.of(OptionText.lowHigh(result)));
            most = result.eligible() ? Math.max(most, result.usd(Case.HIGH)) : most;
        }
        this.money = widest;
        this.ranges = columns < LEAST_FOR_RANGES ? 0 : widestRange + 2;
        this.mostUsd = most;
        int room = columns - MARKS - money - ranges - 2;
        this.names = Math.max(1, Math.min(longest, room - LEAST_BAR));
        this.bars = Math.clamp(room - names, LEAST_BAR, MOST_BAR);
    }

    /// The lines that all of it takes.
    int count() {
        return ranking.rows().size() + groups.size();
    }

    /// As many as fit: the selected option and those that win always, others while there is room.
    List<Line> lines(int rows) {
        Set<String> kept = kept(rows, true);
        boolean headings = kept.containsAll(first());
        if (!headings) {
            kept = kept(rows, false);
        }
        List<Line> lines = new ArrayList<>();
        for (Map.Entry<String, List<OptionResult>> group : groups.entrySet()) {
            boolean headed = !headings;
            for (OptionResult result : group.getValue()) {
                if (kept.contains(result.option().id())) {
                    if (!headed) {
                        lines.add(Line.of(Role.MUTED, "  " + group.getKey()));
                        headed = true;
                    }
                    lines.add(line(result));
                }
            }
        }
        int hidden = ranking.rows().size() - kept.size();
        if (hidden > 0) {
            lines.add(Line.of(Role.MUTED, "    " + hidden + " more"));
        }
        return lines;
    }

    /// The selected option and those that win something.
    private List<String> first() {
        List<String> first = new ArrayList<>();
        first.add(scene.option());
        for (OptionResult winner : scene.comparison().winners().all()) {
            first.add(winner.option().id());
        }
        return first;
    }

    private Set<String> kept(int rows, boolean headings) {
        int room = rows < (headings ? count() : ranking.rows().size()) ? rows - 1 : rows;
        List<String> wanted = first();
        ranking.rows().forEach(result -> wanted.add(result.option().id()));
        Set<String> kept = new HashSet<>();
        Set<String> headed = new HashSet<>();
        for (String id : wanted) {
            String heading = heading(id);
            int lines = headings && !headed.contains(heading) ? 2 : 1;
            if (!kept.contains(id) && lines <= room) {
                kept.add(id);
                headed.add(heading);
                room -= lines;
            }
        }
        return kept;
    }

    private String heading(String id) {
        for (Map.Entry<String, List<OptionResult>> group : groups.entrySet()) {
            if (group.getValue().stream().anyMatch(result -> result.option().id().equals(id))) {
                return group.getKey();
            }
        }
        return "";
    }

    private Line line(OptionResult result) {
        boolean active =
                scene.pane() == Pane.OPTIONS && result.option().id().equals(scene.option());
        boolean wins = ranking.winsTier(result);
        Role usual = wins ? Role.CHEAPEST : result.eligible() ? Role.PLAIN : Role.MUTED;
        Line left =
                Line.of(active ? Role.ACTIVE : Role.PLAIN, active ? theme.pointer() : " ")
                        .and(Role.CHEAPEST, wins ? theme.cheapestMarker() : " ")
                        .and(Role.PLAIN, "  ")
                        .and(
                                Line.of(active ? Role.ACTIVE : usual, result.option().shortName())
                                        .fitted(names, theme))
                        .and(Role.PLAIN, " ")
                        .and(bar(result, usual));
        Line right = Line.of(usual, right(month(result), money + 1));
        return left.with(
                ranges == 0
                        ? right
                        : right.and(Role.MUTED, right(OptionText.lowHigh(result), ranges)),
                columns,
                theme);
    }

    private static String right(String text, int columns) {
        return " ".repeat(Math.max(0, columns - TextWidth.of(text))) + text;
    }

    /// The cost, with its digits under those of others that carry the mark of an estimate.
    private String month(OptionResult result) {
        return OptionText.month(result) + (marked && !result.estimates() ? " " : "");
    }

    /// Why an option cannot win, or why its cost is a floor, stands in the place of its bar.
    private Line bar(OptionResult result, Role role) {
        if (!result.eligible()) {
            return Line.of(
                    Role.MUTED, result.floorBecause().or(result::excludedBecause).orElse(""));
        }
        RangeBar.Signs signs = new RangeBar(PerCase.of(result::usd), mostUsd).signs(bars, theme);
        return Line.of(role, signs.bar()).and(Role.PLAIN, signs.line());
    }
}
