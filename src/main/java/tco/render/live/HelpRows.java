package tco.render.live;

import java.util.ArrayList;
import java.util.List;
import tco.render.Theme;
import tco.render.live.Line.Role;
import tco.text.TextWidth;

/// The keys and signs of the live screen, explained.
final class HelpRows {
    private static final int KEYS = 22;

    private HelpRows() {}

    private record Entry(String keys, String what) {}

    static List<Line> of(Theme theme, int columns) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(Role.STRONG, " Keys"));
        keys().forEach(entry -> lines.add(line(entry, theme, columns)));
        lines.add(Line.of(Role.STRONG, " Signs"));
        signs(theme).forEach(entry -> lines.add(line(entry, theme, columns)));
        return lines;
    }

    private static List<Entry> keys() {
        return List.of(
                new Entry("Up/Down, k/j", "choose an assumption, or an option"),
                new Entry("Left/Right, -/+, h/l", "move it by a small step"),
                new Entry("PageDown/PageUp", "move it by a big step"),
                new Entry("Home/End", "move it to an end of its range"),
                new Entry("10M, 20%, 2..5", "type a value; Enter sets it, Esc does not"),
                new Entry("/", "find any figure by its path"),
                new Entry("Tab, Shift-Tab", "go to the next part: assumptions, options, volume"),
                new Entry("r, R, u, Ctrl-R", "reset this figure; reset all; undo; redo"),
                new Entry("o", "order the assumptions by what matters now"),
                new Entry("s", "save as a scenario file"),
                new Entry("c", "copy the tco compare line that shows the same"),
                new Entry("q, Ctrl-C", "leave, and print that line"),
                new Entry("Ctrl-Z, Ctrl-L", "suspend; draw the screen again"));
    }

    private static List<Entry> signs(Theme theme) {
        return List.of(
                new Entry(theme.cheapestMarker(), "the cheapest of its tier"),
                new Entry(
                        theme.decides(), "moving this figure changes who wins a tier or in-house"),
                new Entry(theme.changed(), "differs from the start"),
                new Entry(
                        theme.full() + theme.shade() + theme.horizontal() + theme.whiskerEnd(),
                        "up to the low, the typical and the high case"),
                new Entry(theme.turn(), "from this volume on, another option is the cheapest"),
                new Entry("~, >=", "rests on an estimate; costs at least"));
    }

    private static Line line(Entry entry, Theme theme, int columns) {
        String pad = " ".repeat(Math.max(1, KEYS - TextWidth.of(entry.keys())));
        return Line.of(Role.ACTIVE, "   " + entry.keys())
                .and(Role.PLAIN, pad + entry.what())
                .fitted(columns, theme);
    }
}
