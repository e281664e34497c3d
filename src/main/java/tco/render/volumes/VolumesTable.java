package tco.render.volumes;

import java.util.stream.IntStream;
import tco.engine.breakeven.VolumeSeries;
import tco.engine.verdict.VolumesVerdict;
import tco.render.Fact;
import tco.render.RenderOptions;
import tco.render.Theme;
import tco.render.comparison.TableText;
import tco.render.comparison.VerdictText;
import tco.text.Printable;
import tco.text.TextWidth;
import tco.text.Wrapping;

/// Several volumes for a terminal: a row an option and a column a volume, in as many blocks as the
/// width asks for, and what it comes to.
final class VolumesTable {
    private static final int INDENT = 2;
    private static final int GAP = 2;
    private static final int LONGEST_NAME = 28;

    private final VolumeSeries series;
    private final RenderOptions options;
    private final VolumesGrid grid;
    private final Theme theme;
    private final int width;
    private final int nameWidth;
    private final int[] columnWidths;

    VolumesTable(VolumeSeries series, RenderOptions options) {
        this.series = series;
        this.options = options;
        this.grid = new VolumesGrid(series, options);
        this.theme = options.theme();
        this.width = options.columnsWide();
        this.nameWidth = nameWidth();
        this.columnWidths = IntStream.range(0, grid.volumes()).map(this::columnWidth).toArray();
    }

    void append(StringBuilder out) {
        Wrapping.append(out, "", Printable.of(grid.headline()), width);
        int from = 0;
        while (from < grid.volumes()) {
            int to = from + fitting(from);
            out.append('\n');
            block(out, from, to);
            from = to;
        }
        out.append('\n');
        legend(out);
        for (String sentence : VerdictText.of(VolumesVerdict.of(series, options.today()))) {
            Wrapping.append(out, "", Printable.of(sentence), width);
        }
    }

    /// How many volumes fit beside each other, at least one.
    private int fitting(int from) {
        int room = width - INDENT - nameWidth;
        int count = 0;
        while (from + count < grid.volumes()) {
            room -= GAP + columnWidths[from + count];
            if (room < 0 && count > 0) {
                break;
            }
            count++;
        }
        return count;
    }

    private int nameWidth() {
        int longest = TextWidth.of(Fact.NAME.heading());
        for (int row = 0; row < grid.rows(); row++) {
            longest = Math.max(longest, TextWidth.of(grid.name(row)));
        }
        return Math.min(longest, Math.min(LONGEST_NAME, Math.max(8, width / 3)));
    }

    private int columnWidth(int volume) {
        int widest = TextWidth.of(grid.heading(volume)) + trailing();
        for (int row = 0; row < grid.rows(); row++) {
            widest = Math.max(widest, TextWidth.of(text(grid.entry(row, volume))));
        }
        return widest;
    }

    /// Digits stay under each other where some texts end in the mark of an estimate.
    private int trailing() {
        return grid.hasEstimates() ? 1 : 0;
    }

    private String text(VolumesGrid.Entry entry) {
        String marked = entry.cheapest() ? theme.cheapestMarker() + entry.text() : entry.text();
        boolean ends = marked.endsWith("~") || marked.endsWith(")");
        return ends ? marked : marked + " ".repeat(trailing());
    }

    private void block(StringBuilder out, int from, int to) {
        StringBuilder headings = new StringBuilder();
        name(headings, Fact.NAME.heading());
        for (int volume = from; volume < to; volume++) {
            String heading = grid.heading(volume) + " ".repeat(trailing());
            headings.repeat(' ', GAP + columnWidths[volume] - TextWidth.of(heading));
            headings.append(heading);
        }
        theme.heading(out, headings.toString().stripTrailing());
        out.append('\n');
        for (int row = 0; row < grid.rows(); row++) {
            name(out, grid.name(row));
            for (int volume = from; volume < to; volume++) {
                cell(out, grid.entry(row, volume), columnWidths[volume]);
            }
            while (out.charAt(out.length() - 1) == ' ') {
                out.setLength(out.length() - 1);
            }
            out.append('\n');
        }
    }

    private void name(StringBuilder out, String name) {
        String shown =
                TextWidth.of(name) <= nameWidth
                        ? name
                        : TextWidth.fit(name, nameWidth - theme.ellipsis().length()).stripTrailing()
                                + theme.ellipsis();
        out.repeat(' ', INDENT).append(shown).repeat(' ', nameWidth - TextWidth.of(shown));
    }

    private void cell(StringBuilder out, VolumesGrid.Entry entry, int room) {
        String text = text(entry);
        out.repeat(' ', GAP + room - TextWidth.of(text));
        if (entry.cheapest()) {
            theme.cheapest(out, text);
        } else if (entry.eligible()) {
            out.append(text);
        } else {
            theme.excluded(out, text);
        }
    }

    private void legend(StringBuilder out) {
        Wrapping.append(out, theme.cheapestMarker() + "  ", "the cheapest at this volume", width);
        if (grid.hasEstimates()) {
            Wrapping.append(out, "~  ", TableText.ESTIMATE, width);
        }
        for (String line : grid.exclusions()) {
            Wrapping.append(out, "() ", TableText.EXCLUDED + Printable.of(line), width);
        }
        out.append('\n');
    }
}
