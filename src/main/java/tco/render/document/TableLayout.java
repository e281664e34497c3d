package tco.render.document;

import java.util.ArrayList;
import java.util.List;
import tco.text.TextWidth;

/// Makes a table fit a width: columns that may go first do, then long texts give way, then other
/// columns by their rank, and then what is left of the texts.
final class TableLayout {
    static final int GAP = 2;
    private static final int SHORTEST = 8;

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
        }
    }

    /// @param rows as they will be printed
    /// @param room the columns of the terminal that the table may take
    static TableLayout of(List<Heading> headings, List<List<String>> rows, int room) {
        TableLayout layout = new TableLayout(headings, rows, room);
        while (layout.overhangIfReadable() > 0 && layout.hideNext()) {}
        layout.shorten(false);
        layout.shorten(true);
        return layout;
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
            if (hidden[i]) {
                names.add(headings.get(i).name());
            }
        }
        return names;
    }

    /// How far the table would reach beyond the room with its texts as short as is readable.
    private int overhangIfReadable() {
        int total = -GAP;
        for (int i = 0; i < widths.length; i++) {
            total += hidden[i] ? 0 : Math.min(widths[i], least(i, false)) + GAP;
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

    /// The width to which a column may be shortened.
    private int least(int column, boolean mustFit) {
        Heading heading = headings.get(column);
        return switch (heading.fit()) {
            case WORDS, PATH -> mustFit ? SHORTEST : heading.readable();
            case TERM, NUMBER -> widths[column];
        };
    }

    private boolean hideNext() {
        int next = -1;
        for (int i = 0; i < hidden.length; i++) {
            int rank = headings.get(i).rank();
            if (!hidden[i] && rank > 0 && (next < 0 || rank > headings.get(next).rank())) {
                next = i;
            }
        }
        if (next >= 0) {
            hidden[next] = true;
        }
        return next >= 0;
    }

    /// Shortens the widest texts, column by column.
    private void shorten(boolean mustFit) {
        for (int over = overhang(); over > 0; over--) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (!hidden[i]
                        && widths[i] > least(i, mustFit)
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
