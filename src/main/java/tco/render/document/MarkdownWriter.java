package tco.render.document;

import java.util.Arrays;
import java.util.List;
import tco.render.CsvDialect;
import tco.render.RenderOptions;
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
import tco.render.document.Document.Row;
import tco.render.document.Document.Standing;
import tco.render.document.Document.Table;
import tco.render.document.Document.Value;
import tco.render.document.Document.Values;
import tco.render.document.Document.Verbatim;
import tco.render.document.DocumentWriter.RowStyle;
import tco.render.document.Heading.Fit;
import tco.render.text.CellText;
import tco.render.text.CurrencyNames;
import tco.render.text.MarkdownText;

/// Writes GitHub Markdown.
public final class MarkdownWriter implements DocumentWriter {
    @Override
    public void write(Document document, RenderOptions options, StringBuilder out) {
        if (!options.currency().isDollar()) {
            out.append(CurrencyNames.note(options.currency())).append("\n\n");
        }
        append(document.page(), out);
    }

    @Override
    public boolean isForPeople() {
        return true;
    }

    @Override
    public RowStyle rows(CsvDialect csv) {
        return new Rows();
    }

    /// Writes parts of a page, an empty line between them.
    public static void append(List<Block> blocks, StringBuilder out) {
        int start = out.length();
        for (Block block : blocks) {
            if (!(block instanceof Legend legend) || !ofPage(legend).isEmpty()) {
                out.append(out.length() > start ? "\n" : "");
                append(block, out);
            }
        }
    }

    private static void append(Block block, StringBuilder out) {
        switch (block) {
            case Paragraph paragraph -> line("", paragraph.text(), out);
            case Lines lines -> lines(lines, out);
            case Group group -> append(group.blocks(), out);
            case Items items -> line("", items.text(), out);
            case Points points -> points.texts().forEach(text -> line("- ", text, out));
            case Verbatim verbatim -> MarkdownText.code(out, "text", verbatim.lines());
            case Table table -> table(table, out);
            case Matrix matrix -> matrix(matrix, out);
            case Legend legend -> legend(ofPage(legend), out);
        }
    }

    private static void line(String mark, String text, StringBuilder out) {
        out.append(mark).append(MarkdownText.escaped(text)).append('\n');
    }

    private static void lines(Lines lines, StringBuilder out) {
        int start = out.length();
        if (!lines.heading().isEmpty()) {
            line("## ", lines.heading(), out);
        }
        for (Entry entry : lines.entries()) {
            line(out.length() == start ? "" : "\n", entry.text(), out);
        }
    }

    private static void table(Table table, StringBuilder out) {
        List<Heading> headings = table.headings();
        head(headings, out);
        int name = headings.stream().map(Heading::fit).toList().indexOf(Fit.WORDS);
        for (Row row : table.rows()) {
            String[] cells = new String[headings.size()];
            if (row.isHeading()) {
                Arrays.fill(cells, "");
                cells[0] = bold(MarkdownText.escaped(row.remark().strip()));
                MarkdownText.row(out, cells);
                continue;
            }
            for (int i = 0; i < cells.length; i++) {
                String text = MarkdownText.escaped(row.texts().get(i).strip());
                cells[i] = i == name ? named(row, text) : text;
            }
            MarkdownText.row(out, cells);
        }
    }

    private static void head(List<Heading> headings, StringBuilder out) {
        String[] names = new String[headings.size()];
        boolean[] numeric = new boolean[names.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = MarkdownText.escaped(headings.get(i).name().strip());
            numeric[i] = headings.get(i).isNumber();
        }
        MarkdownText.row(out, names);
        MarkdownText.divider(out, numeric);
    }

    private static String named(Row row, String name) {
        return switch (row.standing()) {
            case CHEAPEST -> bold(name);
            case PLAIN -> name;
            case EXCLUDED -> name + " (" + MarkdownText.escaped(row.remark()) + ")";
        };
    }

    private static String bold(String text) {
        return "**" + text + "**";
    }

    private static void matrix(Matrix matrix, StringBuilder out) {
        head(matrix.table().headings(), out);
        for (Values row : matrix.rows()) {
            String[] cells = new String[row.values().size() + 1];
            cells[0] = MarkdownText.escaped(row.name());
            for (int i = 1; i < cells.length; i++) {
                Value value = row.values().get(i - 1);
                String text = MarkdownText.escaped(value.text().strip());
                cells[i] = value.standing() == Standing.CHEAPEST ? bold(text) : text;
            }
            MarkdownText.row(out, cells);
        }
    }

    /// What a page does not show by its letters.
    private static List<Note> ofPage(Legend legend) {
        return legend.notes().stream().filter(note -> note.mark() != Mark.CHEAPEST).toList();
    }

    /// Lists of their own for numbered notes and points, paragraphs for the rest.
    private static void legend(List<Note> notes, StringBuilder out) {
        int number = 0;
        for (int i = 0; i < notes.size(); i++) {
            Mark mark = notes.get(i).mark();
            boolean inList =
                    (mark == Mark.NUMBER || mark == Mark.POINT)
                            && i > 0
                            && notes.get(i - 1).mark() == mark;
            number += mark == Mark.NUMBER ? 1 : 0;
            out.append(i == 0 || inList ? "" : "\n");
            String sign =
                    switch (mark) {
                        case CHEAPEST -> "";
                        case ESTIMATE -> "\\~ ";
                        case EXCLUDED -> "() ";
                        case NUMBER -> number + ". ";
                        case POINT -> "- ";
                    };
            line(sign, notes.get(i).text(), out);
        }
    }

    private static final class Rows implements RowStyle {
        @Override
        public String head(String schema, List<String> keys) {
            StringBuilder out = new StringBuilder();
            StringBuilder divider = new StringBuilder();
            for (int i = 0; i < keys.size(); i++) {
                out.append(beforeCell(i, "")).append(text(keys.get(i)));
                divider.append(beforeCell(i, "")).append("---");
            }
            return out.append(afterRow()).append(divider).append(afterRow()).toString();
        }

        @Override
        public String beforeCell(int column, String key) {
            return column == 0 ? "| " : " | ";
        }

        @Override
        public String afterRow() {
            return " |\n";
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
            return MarkdownText.escaped(text);
        }
    }
}
