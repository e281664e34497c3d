package tco.render.document;

import java.util.List;
import tco.render.RenderOptions;
import tco.render.Theme;
import tco.render.document.Report.Block;
import tco.render.document.Report.Drawing;
import tco.render.document.Report.Paragraph;
import tco.render.document.Report.Points;
import tco.render.document.Report.Texts;
import tco.text.Printable;
import tco.text.TextWidth;
import tco.text.Wrapping;

/// A report for a terminal.
final class ReportText {
    private final Theme theme;
    private final int width;
    private final StringBuilder out;

    ReportText(RenderOptions options, StringBuilder out) {
        this.theme = options.theme();
        this.width = options.columnsWide();
        this.out = out;
    }

    void append(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0) {
                out.append('\n');
            }
            switch (blocks.get(i)) {
                case Paragraph paragraph ->
                        Wrapping.append(out, "", Printable.of(paragraph.text()), width);
                case Points points ->
                        points.texts()
                                .forEach(text ->
                                        Wrapping.append(out, "-  ", Printable.of(text), width));
                case Drawing drawing -> out.append(drawing.lines());
                case Texts texts -> table(texts);
            }
        }
    }

    private void table(Texts texts) {
        TextsLayout layout = TextsLayout.of(texts, width);
        StringBuilder head = new StringBuilder();
        line(head, texts, texts.headings().stream().map(Heading::name).toList(), layout);
        theme.heading(out, head.toString());
        out.append('\n');
        for (List<String> row : texts.rows()) {
            line(out, texts, row, layout);
            out.append('\n');
        }
        List<String> hidden = layout.hiddenNames();
        if (!hidden.isEmpty()) {
            Wrapping.append(
                    out, "-  ", "not shown at this width: " + String.join(", ", hidden), width);
        }
    }

    private void line(StringBuilder to, Texts texts, List<String> cells, TextsLayout layout) {
        int start = to.length();
        for (int i = 0; i < cells.size(); i++) {
            if (layout.shows(i)) {
                Heading heading = texts.headings().get(i);
                String text = shortened(Printable.of(cells.get(i)), layout.width(i), heading);
                int padding = layout.width(i) - TextWidth.of(text);
                to.repeat(' ', to.length() == start ? 0 : TextsLayout.GAP);
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
            case WORDS, NUMBER -> TextWidth.fit(text, rest).stripTrailing() + ellipsis;
        };
    }
}
