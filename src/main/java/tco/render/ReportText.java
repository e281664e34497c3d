package tco.render;

import java.util.List;
import tco.render.Report.Block;
import tco.render.Report.Drawing;
import tco.render.Report.Paragraph;
import tco.render.Report.Points;
import tco.render.Report.Texts;

/// A report for a terminal.
final class ReportText {
    private static final String GAP = "  ";
    private static final int SHORTEST = 8;

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
        int[] widths = widths(texts);
        StringBuilder head = new StringBuilder();
        line(head, texts, texts.headings(), widths);
        theme.heading(out, head.toString());
        out.append('\n');
        for (List<String> row : texts.rows()) {
            line(out, texts, row, widths);
            out.append('\n');
        }
    }

    /// Columns wide enough for their texts; where the terminal is not, the widest texts give way.
    private int[] widths(Texts texts) {
        int[] widths = new int[texts.headings().size()];
        int total = -GAP.length();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = TextWidth.of(texts.headings().get(i));
            for (List<String> row : texts.rows()) {
                widths[i] = Math.max(widths[i], TextWidth.of(Printable.of(row.get(i))));
            }
            total += widths[i] + GAP.length();
        }
        for (int over = total - width; over > 0; over--) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (!texts.numeric().get(i)
                        && widths[i] > SHORTEST
                        && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private void line(StringBuilder to, Texts texts, List<String> cells, int[] widths) {
        int start = to.length();
        for (int i = 0; i < widths.length; i++) {
            String text = shortened(Printable.of(cells.get(i)), widths[i]);
            int padding = widths[i] - TextWidth.of(text);
            boolean right = texts.numeric().get(i);
            to.append(i == 0 ? "" : GAP).repeat(' ', right ? padding : 0).append(text);
            to.repeat(' ', right ? 0 : padding);
        }
        int end = to.length();
        while (end > start && to.charAt(end - 1) == ' ') {
            end--;
        }
        to.setLength(end);
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
