package tco.render.document;

import java.util.List;
import tco.render.document.Report.Block;
import tco.render.document.Report.Drawing;
import tco.render.document.Report.Paragraph;
import tco.render.document.Report.Points;
import tco.render.document.Report.Texts;
import tco.render.text.MarkdownText;

/// A report as GitHub Markdown.
public final class ReportMarkdown {
    private ReportMarkdown() {}

    public static void append(List<Block> blocks, StringBuilder out) {
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                out.append('\n');
            }
            switch (blocks.get(i)) {
                case Paragraph paragraph ->
                        out.append(MarkdownText.escaped(paragraph.text())).append('\n');
                case Points points ->
                        points.texts()
                                .forEach(text ->
                                        out.append("- ")
                                                .append(MarkdownText.escaped(text))
                                                .append('\n'));
                case Drawing drawing -> MarkdownText.code(out, "text", drawing.lines());
                case Texts texts -> table(texts, out);
            }
        }
    }

    private static void table(Texts texts, StringBuilder out) {
        MarkdownText.row(out, escaped(texts.headings().stream().map(Heading::name).toList()));
        boolean[] numeric = new boolean[texts.headings().size()];
        for (int i = 0; i < numeric.length; i++) {
            numeric[i] = texts.headings().get(i).isNumber();
        }
        MarkdownText.divider(out, numeric);
        for (List<String> row : texts.rows()) {
            MarkdownText.row(out, escaped(row));
        }
    }

    private static String[] escaped(List<String> texts) {
        return texts.stream().map(MarkdownText::escaped).toArray(String[]::new);
    }
}
