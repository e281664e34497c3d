package tco.render.volumes;

import tco.engine.breakeven.VolumeSeries;
import tco.engine.verdict.VolumesVerdict;
import tco.render.Fact;
import tco.render.RenderOptions;
import tco.render.comparison.TableText;
import tco.render.comparison.VerdictText;
import tco.render.text.MarkdownText;

/// Several volumes as a GitHub table: a row an option and a column a volume.
final class VolumesMarkdown {
    private final VolumeSeries series;
    private final RenderOptions options;
    private final VolumesGrid grid;

    VolumesMarkdown(VolumeSeries series, RenderOptions options) {
        this.series = series;
        this.options = options;
        this.grid = new VolumesGrid(series, options);
    }

    void append(StringBuilder out) {
        out.append(MarkdownText.escaped(grid.headline())).append("\n\n");
        String[] cells = new String[grid.volumes() + 1];
        boolean[] numeric = new boolean[cells.length];
        cells[0] = Fact.NAME.heading();
        for (int volume = 0; volume < grid.volumes(); volume++) {
            cells[volume + 1] = grid.heading(volume);
            numeric[volume + 1] = true;
        }
        MarkdownText.row(out, cells);
        MarkdownText.divider(out, numeric);
        for (int row = 0; row < grid.rows(); row++) {
            row(out, row, cells);
        }
        if (grid.hasEstimates()) {
            out.append("\n\\~ ").append(TableText.ESTIMATE).append('\n');
        }
        for (String line : grid.exclusions()) {
            out.append("\n() ").append(TableText.EXCLUDED).append(MarkdownText.escaped(line));
            out.append('\n');
        }
        for (String sentence : VerdictText.of(VolumesVerdict.of(series, options.today()))) {
            out.append('\n').append(MarkdownText.escaped(sentence)).append('\n');
        }
    }

    private void row(StringBuilder out, int row, String[] cells) {
        cells[0] = MarkdownText.escaped(grid.name(row));
        for (int volume = 0; volume < grid.volumes(); volume++) {
            VolumesGrid.Entry entry = grid.entry(row, volume);
            String text = MarkdownText.escaped(entry.text());
            cells[volume + 1] = entry.cheapest() ? "**" + text + "**" : text;
        }
        MarkdownText.row(out, cells);
    }
}
