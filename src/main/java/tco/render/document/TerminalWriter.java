package tco.render.document;

import java.util.ArrayList;
import java.util.List;
import tco.render.CsvDialect;
import tco.render.RenderOptions;
import tco.render.Theme;
import tco.render.document.Document.Block;
import tco.render.document.Document.Entry;
import tco.render.document.Document.Group;
import tco.render.document.Document.Items;
import tco.render.document.Document.Legend;
import tco.render.document.Document.Lines;
import tco.render.document.Document.Mark;
import tco.render.document.Document.Matrix;
import tco.render.document.Document.Note;
import tco.render.document.Document.Paragraph;
import tco.render.document.Document.Points;
import tco.render.document.Document.Table;
import tco.render.document.Document.Verbatim;
import tco.render.document.DocumentWriter.RowStyle;
import tco.render.text.CellText;
import tco.render.text.CurrencyNames;
import tco.text.Printable;
import tco.text.TextWidth;
import tco.text.Wrapping;

/// Writes for a terminal: to its width, in its colours.
public final class TerminalWriter implements DocumentWriter {
    @Override
    public void write(Document document, RenderOptions options, StringBuilder out) {
        append(document.screen(), options, out);
    }

    /// Writes parts of a document.
    public static void append(List<Block> blocks, RenderOptions options, StringBuilder out) {
        Page page = new Page(options.theme(), options.columnsWide(), out);
        if (!options.currency().isDollar()) {
            page.wrapped("", CurrencyNames.note(options.currency()));
        }
        page.append(blocks);
    }

    @Override
    public boolean isForPeople() {
        return true;
    }

    @Override
    public RowStyle rows(CsvDialect csv) {
        return new Rows();
    }

    private static final class Page {
        private static final int LEAD = 3;
        private static final int MOST_NAMED = 3;

        private final Theme theme;
        private final int width;
        private final StringBuilder out;

        /// Columns of the last table that had no room, until they are told.
        private List<String> hidden = List.of();

        Page(Theme theme, int width, StringBuilder out) {
            this.theme = theme;
            this.width = width;
            this.out = out;
        }

        void append(List<Block> blocks) {
            int start = out.length();
            for (Block block : blocks) {
                if (block instanceof Legend legend) {
                    if (legend.notes().isEmpty() && hidden.isEmpty()) {
                        continue;
                    }
                } else if (!tellsHidden(block)) {
                    tellHidden();
                }
                if (out.length() > start) {
                    out.append('\n');
                }
                append(block);
            }
            tellHidden();
        }

        /// Whether a block says itself what had no room.
        private static boolean tellsHidden(Block block) {
            return switch (block) {
                case Items items -> !items.counted();
                case Group group -> anyTellsHidden(group.blocks());
                case Paragraph _, Lines _, Points _, Verbatim _, Table _, Matrix _, Legend _ ->
                        false;
            };
        }

        private static boolean anyTellsHidden(List<Block> blocks) {
            for (Block block : blocks) {
                if (tellsHidden(block)) {
                    return true;
                }
            }
            return false;
        }

        private void append(Block block) {
            switch (block) {
                case Paragraph paragraph -> wrapped("", paragraph.text());
                case Lines lines -> lines(lines);
                case Group group -> group.blocks().forEach(this::append);
                case Items items -> items(items);
                case Points points -> points.texts().forEach(text -> wrapped("-  ", text));
                case Verbatim verbatim -> out.append(verbatim.lines());
                case Table table -> table(table);
                case Matrix matrix -> new TerminalMatrix(matrix, theme, width).append(out);
                case Legend legend -> legend(legend);
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

        /// What had no room is told among items that are not counted.
        private void items(Items items) {
            List<String> texts = new ArrayList<>();
            items.items().forEach(item -> texts.add(Printable.of(item)));
            if (!items.counted() && !hidden.isEmpty()) {
                texts.addFirst(
                        "no room for "
                                + (hidden.size() > MOST_NAMED
                                        ? hidden.size() + " columns"
                                        : String.join(", ", hidden)));
                hidden = List.of();
            }
            String lead = Printable.of(items.lead());
            int shown = texts.size();
            String line = lead + String.join(items.separator(), texts);
            while (shown > 1 && TextWidth.of(line) > width) {
                shown--;
                line = lead + String.join(items.separator(), texts.subList(0, shown));
                if (items.counted()) {
                    line += items.separator() + (texts.size() - shown) + " more";
                }
            }
            wrapped("", line);
        }

        private void table(Table table) {
            TerminalTable lines = new TerminalTable(table, theme, width);
            lines.append(out);
            hidden = lines.hiddenNames();
        }

        private void tellHidden() {
            if (!hidden.isEmpty()) {
                wrapped("-  ", "not shown at this width: " + String.join(", ", hidden));
                hidden = List.of();
            }
        }

        private void legend(Legend legend) {
            int number = 0;
            for (Note note : legend.notes()) {
                number += note.mark() == Mark.NUMBER ? 1 : 0;
                String sign = sign(note.mark(), number);
                wrapped(sign + " ".repeat(Math.max(1, LEAD - sign.length())), note.text());
            }
            tellHidden();
        }

        private String sign(Mark mark, int number) {
            return switch (mark) {
                case CHEAPEST -> theme.cheapestMarker();
                case ESTIMATE -> "~";
                case EXCLUDED -> "()";
                case NUMBER -> Integer.toString(number);
                case POINT -> "-";
            };
        }
    }

    /// Cells between marks that no text holds, until all rows are there.
    private static final class Rows implements RowStyle {
        private static final String MARK = "\u001f";

        @Override
        public String head(String schema, List<String> keys) {
            return String.join(MARK, keys) + "\n";
        }

        @Override
        public String beforeCell(int column, String key) {
            return column == 0 ? "" : MARK;
        }

        @Override
        public String afterRow() {
            return "\n";
        }

        @Override
        public String betweenRows() {
            return "";
        }

        @Override
        public String foot() {
            return "";
        }

        @Override
        public String none() {
            return CellText.NONE;
        }

        @Override
        public String text(String text) {
            return Printable.of(text);
        }

        @Override
        public boolean needsAllRows() {
            return true;
        }

        /// In full, however wide.
        @Override
        public String laidOut(String rows, List<Heading> headings) {
            List<List<String>> cells =
                    rows.lines().skip(1).map(line -> List.of(line.split(MARK, -1))).toList();
            StringBuilder out = new StringBuilder();
            Theme plain = new Theme(false, false);
            new TerminalTable(new Table(headings, cells), plain, 0).append(out);
            return out.toString();
        }
    }
}
