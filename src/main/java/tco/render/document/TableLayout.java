package tco.render.document;

import java.util.ArrayList;
import java.util.List;
import tco.render.document.Heading.Fit;
import tco.text.TextWidth;

/// Makes a table fit a width: what gives way early does, then other columns go by their rank, and
/// then what is left of the texts is shortened.
final class TableLayout {
    static final int GAP = 2;
    private static final int SHORTEST = 8;

    /// The width that is kept for remarks, such as `+$10,000`.
    private static final int REMARK = 8;

    private final List<Heading> headings;
    private final int[] widths;
    private final boolean[] hidden;
    private final int room;

    private TableLayout(List<Heading> headings, List<List<String>> rows, int room) {
        this.headings = headings;
        this.widths = new int[headings.size()];
        this.hidden = new boolean[widths.length];
        this.room = room;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = TextWidth.of(headings.get(i).name());
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], TextWidth.of(row.get(i)));
            }
            if (headings.get(i).fit() == Fit.REMARK) {
                widths[i] = REMARK;
            }
        }
    }

    /// @param rows as they will be printed
    /// @param room the columns of the terminal that the table may take
    static TableLayout of(List<Heading> headings, List<List<String>> rows, int room) {
        TableLayout layout = new TableLayout(headings, rows, room);
        while (layout.overhang() > 0 && layout.hideNext(true)) {}
        layout.shorten(Shortening.EARLY);
        while (layout.overhangIfReadable() > 0 && layout.hideNext(false)) {}
        layout.shorten(Shortening.READABLE);
        layout.shorten(Shortening.SHORTEST);
        layout.showWhatHasRoom();
        return layout;
    }

    /// A wide column that has no room need not take narrow ones with it: those that fit beside what
    /// is left come back, the most important first.
    private void showWhatHasRoom() {
        List<Integer> gone = new ArrayList<>();
        for (int i = 0; i < hidden.length; i++) {
            if (hidden[i] && !headings.get(i).early()) {
                gone.add(i);
            }
        }
        // not by a comparator of the JDK: no start-up cache keeps one
        gone.sort((a, b) -> Integer.compare(headings.get(a).rank(), headings.get(b).rank()));
        for (int column : gone) {
            hidden[column] = false;
            hidden[column] = overhang() > 0;
        }
    }

    boolean shows(int column) {
        return !hidden[column];
    }

    int width(int column) {
        return widths[column];
    }

    List<String> hiddenNames() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < hidden.length; i++) {
            if (hidden[i] && !headings.get(i).name().isEmpty()) {
                names.add(headings.get(i).name());
            }
        }
        return names;
    }

    /// How far the table would reach beyond the room with its texts as short as is readable.
    private int overhangIfReadable() {
        int total = -GAP;
        for (int i = 0; i < widths.length; i++) {
            total += hidden[i] ? 0 : Math.min(widths[i], readable(i)) + GAP;
        }
        return total - room;
    }

    private int overhang() {
        int total = -GAP;
        for (int i = 0; i < widths.length; i++) {
            total += hidden[i] ? 0 : widths[i] + GAP;
        }
        return total - room;
    }

    private int readable(int column) {
        return isText(column) ? headings.get(column).readable() : widths[column];
    }

    /// How far texts are shortened: those that give way early, all as far as they are readable, or
    /// as far as they must.
    private enum Shortening {
        EARLY,
        READABLE,
        SHORTEST
    }

    /// The width that a column keeps.
    private int least(int column, Shortening how) {
        return switch (how) {
            case EARLY -> headings.get(column).early() ? readable(column) : widths[column];
            case READABLE -> readable(column);
            case SHORTEST -> isText(column) ? SHORTEST : widths[column];
        };
    }

    /// Whether what stands in a column may be shortened.
    private boolean isText(int column) {
        return switch (headings.get(column).fit()) {
            case WORDS, PATH -> true;
            case TERM, REMARK, NUMBER -> false;
        };
    }

    private boolean hideNext(boolean early) {
        int next = -1;
        for (int i = 0; i < hidden.length; i++) {
            Heading heading = headings.get(i);
            if (!hidden[i]
                    && heading.rank() > 0
                    && heading.early() == early
                    && (next < 0 || heading.rank() > headings.get(next).rank())) {
                next = i;
            }
        }
        if (next >= 0) {
            hidden[next] = true;
        }
        return next >= 0;
    }

    /// Shortens the widest texts, one column of the terminal at a time.
    private void shorten(Shortening how) {
        for (int over = overhang(); over > 0; over--) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (!hidden[i]
                        && widths[i] > least(i, how)
                        && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
        }
    }
}
