package tco.render.document;

import java.util.List;
import tco.render.RenderOptions;
import tco.render.document.Document.Block;
import tco.render.document.Document.Entry;
import tco.render.document.Document.Lines;
import tco.render.document.Document.Paragraph;
import tco.render.document.Document.Points;
import tco.render.document.Document.Table;
import tco.render.document.Document.Verbatim;
import tco.render.text.MarkdownText;

/// Writes GitHub Markdown.
public final class MarkdownWriter implements DocumentWriter {
    @Override
    public void write(Document document, RenderOptions options, StringBuilder out) {
        append(document.page(), out);
    }

    /// Writes parts of a page, an empty line between them.
    public static void append(List<Block> blocks, StringBuilder out) {
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                out.append('\n');
            }
            switch (blocks.get(i)) {
                case Paragraph paragraph -> line("", paragraph.text(), out);
                case Lines lines -> lines(lines, out);
                case Points points -> points.texts().forEach(text -> line("- ", text, out));
                case Verbatim verbatim -> MarkdownText.code(out, "text", verbatim.lines());
                case Table table -> table(table, out);
            }
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
        MarkdownText.row(out, escaped(headings.stream().map(Heading::name).toList()));
        boolean[] numeric = new boolean[headings.size()];
        for (int i = 0; i < numeric.length; i++) {
            numeric[i] = headings.get(i).isNumber();
        }
        MarkdownText.divider(out, numeric);
        for (List<String> row : table.rows()) {
            MarkdownText.row(out, escaped(row));
        }
    }

    private static String[] escaped(List<String> texts) {
        return texts.stream().map(MarkdownText::escaped).toArray(String[]::new);
    }
}
