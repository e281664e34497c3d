package tco.render.comparison;

import java.util.ArrayList;
import java.util.List;
import tco.render.Column;
import tco.render.Theme;
import tco.text.Printable;
import tco.text.TextWidth;
import tco.text.Wrapping;

/// The lines of a table: headings, rows, and the reason under each excluded one.
final class TableBody {
    private static final String NO_MARKER = "  ";
    private static final String REASON_INDENT = "    ";

    private final Grid grid;
    private final Fitting fitting;
    private final Theme theme;
    private final int width;

    TableBody(Grid grid, Fitting fitting, Theme theme, int width) {
        this.grid = grid;
        this.fitting = fitting;
        this.theme = theme;
        this.width = width;
    }

    void append(StringBuilder out) {
        List<String> headings = new ArrayList<>();
        for (Column column : grid.columns()) {
            headings.add(column.heading());
        }
        theme.heading(out, line(NO_MARKER, headings));
        out.append('\n');
        for (TableRow row : grid.rows()) {
            row(out, row);
        }
    }

    private void row(StringBuilder out, TableRow row) {
        if (row.cheapest()) {
            theme.cheapest(out, line(theme.cheapestMarker() + " ", row.texts()));
        } else if (row.result().eligible()) {
            out.append(line(NO_MARKER, row.texts()));
        } else {
            theme.excluded(out, line(NO_MARKER, row.texts()));
            out.append('\n');
            theme.excluded(out, reason(row));
        }
        out.append('\n');
    }

    private String reason(TableRow row) {
        StringBuilder text = new StringBuilder();
        String because = Printable.of(row.result().excludedBecause().orElse(""));
        Wrapping.append(text, REASON_INDENT, TableText.EXCLUDED + because, width);
        text.setLength(text.length() - 1);
        return text.toString();
    }

    private String line(String marker, List<String> texts) {
        StringBuilder line = new StringBuilder(marker);
        boolean first = true;
        for (int i = 0; i < texts.size(); i++) {
            if (fitting.shows(i)) {
                line.repeat(' ', first ? 0 : Fitting.GAP);
                cell(line, texts.get(i), fitting.width(i), grid.columns().get(i).numeric());
                first = false;
            }
        }
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(0, end);
    }

    private void cell(StringBuilder line, String text, int room, boolean right) {
        String shown = shortened(text, room);
        int padding = Math.max(0, room - TextWidth.of(shown));
        line.repeat(' ', right ? padding : 0).append(shown).repeat(' ', right ? 0 : padding);
    }

    private String shortened(String text, int room) {
        if (TextWidth.of(text) <= room) {
            return text;
        }
        String ellipsis = theme.ellipsis();
        return TextWidth.fit(text, Math.max(0, room - ellipsis.length())).stripTrailing()
                + ellipsis;
    }
}
