package tco.render.comparison;

import java.util.ArrayList;
import java.util.List;
import tco.render.Column;
import tco.render.Fact;
import tco.render.Part;

/// Makes a grid fit a width: first without what readers miss least, then with shorter names, then
/// down to the money.
final class Fitting {
    static final int GAP = 2;
    static final int MARKER = 2;
    private static final List<Column> EXPENDABLE =
            List.of(
                    Fact.UNITS,
                    Fact.DATA,
                    Fact.LIMIT,
                    Part.PLAN,
                    Part.RENT,
                    Fact.SAVING_PERCENT,
                    Part.POWER);
    private static final List<Column> WANTED =
            List.of(
                    Part.API,
                    Part.MACHINES,
                    Fact.QUALITY,
                    Part.PEOPLE,
                    Fact.NOTES,
                    Fact.USD_PER_MTOK,
                    Fact.SAVING_USD);
    private static final int READABLE_NAME = 24;
    private static final int SHORTEST_NAME = 8;

    private final List<Column> columns;
    private final int[] widths;
    private final boolean[] hidden;
    private final int room;

    private Fitting(Grid grid, int room) {
        this.columns = grid.columns();
        this.widths = grid.widths();
        this.hidden = new boolean[widths.length];
        this.room = room;
    }

    /// Columns that were asked for by name stay, however narrow the terminal.
    static Fitting of(Grid grid, int room, boolean mayHide) {
        Fitting fitting = new Fitting(grid, room);
        fitting.hide(mayHide ? EXPENDABLE : List.of());
        fitting.shortenNames(READABLE_NAME);
        fitting.hide(mayHide ? WANTED : List.of());
        fitting.shortenNames(SHORTEST_NAME);
        return fitting;
    }

    private void hide(List<Column> inThisOrder) {
        for (Column column : inThisOrder) {
            int at = columns.indexOf(column);
            if (at >= 0 && overhang() > 0) {
                hidden[at] = true;
            }
        }
    }

    private void shortenNames(int least) {
        int at = columns.indexOf(Fact.NAME);
        int overhang = overhang();
        if (at >= 0 && overhang > 0 && widths[at] > least) {
            widths[at] = Math.max(least, widths[at] - overhang);
        }
    }

    private int overhang() {
        int total = MARKER - GAP;
        for (int i = 0; i < widths.length; i++) {
            total += hidden[i] ? 0 : widths[i] + GAP;
        }
        return total - room;
    }

    boolean shows(int column) {
        return !hidden[column];
    }

    int width(int column) {
        return widths[column];
    }

    /// The headings of what does not fit.
    List<String> hiddenHeadings() {
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < hidden.length; i++) {
            if (hidden[i]) {
                headings.add(columns.get(i).heading());
            }
        }
        return headings;
    }
}
