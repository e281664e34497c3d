package tco.render.document;

import java.util.ArrayList;
import java.util.List;
import tco.render.Theme;
import tco.render.document.Document.Row;
import tco.render.document.Document.Table;
import tco.render.document.Heading.Weight;
import tco.text.Printable;
import tco.text.TextWidth;
import tco.text.Wrapping;

/// The lines of a table on a terminal: headings, rows, and the remark under each excluded one.
final class TerminalTable {
    private final Table table;
    private final List<List<String>> rows;
    private final TableLayout layout;
    private final Theme theme;
    private final int width;

    TerminalTable(Table table, Theme theme, int width) {
        this.table = table;
        this.rows = new ArrayList<>();
        for (Row row : table.rows()) {
            rows.add(printable(row));
        }
        List<List<String>> laidOut = new ArrayList<>(rows);
        laidOut.removeIf(List::isEmpty);
        this.layout = TableLayout.of(table.headings(), laidOut, width - table.margin());
        this.theme = theme;
        this.width = width;
    }

    private static List<String> printable(Row row) {
        List<String> texts = new ArrayList<>();
        for (String text : row.texts()) {
            texts.add(Printable.of(text));
        }
        return texts;
    }

    /// The names of the columns that had no room.
    List<String> hiddenNames() {
        return layout.hiddenNames();
    }

    void append(StringBuilder out) {
        List<String> names = new ArrayList<>();
        boolean named = false;
        for (Heading heading : table.headings()) {
            names.add(heading.name());
            named |= !heading.name().isEmpty();
        }
        if (named) {
            theme.heading(out, line("", names, false));
            out.append('\n');
        }
        for (int i = 0; i < rows.size(); i++) {
            row(table.rows().get(i), rows.get(i), out);
            out.append('\n');
        }
    }

    private void row(Row row, List<String> texts, StringBuilder out) {
        if (row.isHeading()) {
            theme.heading(out, theme.shortened(Printable.of(row.remark()), width));
            return;
        }
        switch (row.standing()) {
            case CHEAPEST -> theme.cheapest(out, line(marker(), texts, false));
            case PLAIN -> out.append(line("", texts, true));
            case EXCLUDED -> {
                theme.excluded(out, line("", texts, false));
                theme.excluded(out.append('\n'), remark(row));
            }
        }
    }

    /// Without a margin there is no room for one.
    private String marker() {
        return table.margin() == 0 ? "" : theme.cheapestMarker();
    }

    private String remark(Row row) {
        StringBuilder text = new StringBuilder();
        String indent = " ".repeat(table.margin() + TableLayout.GAP);
        Wrapping.append(text, indent, Printable.of(row.remark()), width);
        text.setLength(text.length() - 1);
        return text.toString();
    }

    /// @param weighed whether each text is as strong as its column
    private String line(String marker, List<String> texts, boolean weighed) {
        StringBuilder line = new StringBuilder(marker);
        line.repeat(' ', table.margin() - marker.length());
        boolean first = true;
        for (int i = 0; i < texts.size(); i++) {
            if (layout.shows(i)) {
                line.repeat(' ', first ? 0 : TableLayout.GAP);
                cell(line, texts.get(i), i, weighed);
                first = false;
            }
        }
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(0, end);
    }

    private void cell(StringBuilder line, String text, int column, boolean weighed) {
        Heading heading = table.headings().get(column);
        int room = layout.width(column);
        String shown =
                switch (heading.fit()) {
                    case PATH -> theme.shortenedPath(text, room);
                    case WORDS, TERM, NUMBER -> theme.shortened(text, room);
                    case REMARK -> text;
                };
        int padding = Math.max(0, room - TextWidth.of(shown));
        line.repeat(' ', heading.isNumber() ? padding : 0);
        switch (weighed ? heading.weight() : Weight.PLAIN) {
            case STRONG -> theme.heading(line, shown);
            case PLAIN -> line.append(shown);
            case FAINT -> theme.excluded(line, shown);
        }
        line.repeat(' ', heading.isNumber() ? 0 : padding);
    }
}
