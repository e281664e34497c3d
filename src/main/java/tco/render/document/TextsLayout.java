package tco.render.document;

import java.util.ArrayList;
import java.util.List;
import tco.render.document.Report.Texts;
import tco.text.Printable;
import tco.text.TextWidth;

/// Makes a report's table fit a width: long texts give way first, then whole columns by their rank,
/// and then what is left of the texts.
final class TextsLayout {
    static final int GAP = 2;
    private static final int READABLE = 14;
    private static final int SHORTEST = 8;

    private final List<Heading> headings;
    private final int[] widths;
    private final boolean[] hidden;
    private final int room;

    private TextsLayout(Texts texts, int room) {
        this.headings = texts.headings();
        this.widths = new int[headings.size()];
        this.hidden = new boolean[widths.length];
        this.room = room;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = TextWidth.of(headings.get(i).name());
            for (List<String> row : texts.rows()) {
                widths[i] = Math.max(widths[i], TextWidth.of(Printable.of(row.get(i))));
            }
        }
    }

    static TextsLayout of(Texts texts, int room) {
        TextsLayout layout = new TextsLayout(texts, room);
        while (layout.overhangIfReadable() > 0 && layout.hideNext()) {}
        layout.shorten(READABLE);
        layout.shorten(SHORTEST);
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
            int least = headings.get(i).isNumber() ? widths[i] : Math.min(widths[i], READABLE);
            total += hidden[i] ? 0 : least + GAP;
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

    /// Shortens the widest texts, column by column, to no less than a width.
    private void shorten(int least) {
        for (int over = overhang(); over > 0; over--) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (!hidden[i]
                        && !headings.get(i).isNumber()
                        && widths[i] > least
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
