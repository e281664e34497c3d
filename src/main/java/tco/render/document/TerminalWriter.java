package tco.render.document;

import java.util.List;
import tco.render.RenderOptions;
import tco.render.Theme;
import tco.render.document.Document.Block;
import tco.render.document.Document.Entry;
import tco.render.document.Document.Lines;
import tco.render.document.Document.Paragraph;
import tco.render.document.Document.Points;
import tco.render.document.Document.Table;
import tco.render.document.Document.Verbatim;
import tco.text.Printable;
import tco.text.TextWidth;
import tco.text.Wrapping;

/// Writes for a terminal: to its width, in its colours.
public final class TerminalWriter implements DocumentWriter {
    @Override
    public void write(Document document, RenderOptions options, StringBuilder out) {
        new Page(options.theme(), options.columnsWide(), out).append(document.screen());
    }

    private record Page(Theme theme, int width, StringBuilder out) {
        void append(List<Block> blocks) {
            for (int i = 0; i < blocks.size(); i++) {
                if (i > 0) {
                    out.append('\n');
                }
                switch (blocks.get(i)) {
                    case Paragraph paragraph -> wrapped("", paragraph.text());
                    case Lines lines -> lines(lines);
                    case Points points -> points.texts().forEach(text -> wrapped("-  ", text));
                    case Verbatim verbatim -> out.append(verbatim.lines());
                    case Table table -> table(table);
                }
            }
        }

        private void wrapped(String lead, String text) {
            Wrapping.append(out, lead, Printable.of(text), width);
        }

        private void lines(Lines lines) {
            if (!lines.heading().isEmpty()) {
                theme.heading(out, Printable.of(lines.heading()));
                out.append('\n');
            }
            for (Entry entry : lines.entries()) {
                wrapped(entry.lead(), entry.text());
            }
        }

        private void table(Table table) {
            List<List<String>> rows =
                    table.rows().stream()
                            .map(row -> row.stream().map(Printable::of).toList())
                            .toList();
            TableLayout layout = TableLayout.of(table.headings(), rows, width);
            StringBuilder head = new StringBuilder();
            List<String> names = table.headings().stream().map(Heading::name).toList();
            line(head, table, names, layout);
            theme.heading(out, head.toString());
            out.append('\n');
            for (List<String> row : rows) {
                line(out, table, row, layout);
                out.append('\n');
            }
            List<String> hidden = layout.hiddenNames();
            if (!hidden.isEmpty()) {
                wrapped("-  ", "not shown at this width: " + String.join(", ", hidden));
            }
        }

        private void line(StringBuilder to, Table table, List<String> texts, TableLayout layout) {
            int start = to.length();
            for (int i = 0; i < texts.size(); i++) {
                if (layout.shows(i)) {
                    Heading heading = table.headings().get(i);
                    String text = shortened(texts.get(i), layout.width(i), heading);
                    int padding = layout.width(i) - TextWidth.of(text);
                    to.repeat(' ', to.length() == start ? 0 : TableLayout.GAP);
                    to.repeat(' ', heading.isNumber() ? padding : 0).append(text);
                    to.repeat(' ', heading.isNumber() ? 0 : padding);
                }
            }
            int end = to.length();
            while (end > start && to.charAt(end - 1) == ' ') {
                end--;
            }
            to.setLength(end);
        }

        private String shortened(String text, int room, Heading heading) {
            if (TextWidth.of(text) <= room) {
                return text;
            }
            String ellipsis = theme.ellipsis();
            int rest = Math.max(0, room - ellipsis.length());
            return switch (heading.fit()) {
                case PATH -> ellipsis + TextWidth.fitEnd(text, rest);
                case WORDS, TERM, NUMBER -> TextWidth.fit(text, rest).stripTrailing() + ellipsis;
            };
        }
    }
}
