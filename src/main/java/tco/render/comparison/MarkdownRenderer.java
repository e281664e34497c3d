package tco.render.comparison;

import java.util.List;
import tco.engine.Comparison;
import tco.engine.verdict.Verdict;
import tco.render.Column;
import tco.render.Fact;
import tco.render.RenderOptions;
import tco.render.text.MarkdownText;

/// The comparison as a GitHub table, with notes and verdict below.
final class MarkdownRenderer implements Renderer {
    @Override
    public void render(Comparison comparison, RenderOptions options, StringBuilder out) {
        Grid grid = Grid.of(Ranking.of(comparison, options), options);
        out.append(MarkdownText.escaped(Headline.of(comparison))).append("\n\n");
        table(out, grid);
        notes(out, comparison, grid);
        for (String sentence : VerdictText.of(Verdict.of(comparison, options.today()))) {
            out.append('\n').append(MarkdownText.escaped(sentence)).append('\n');
        }
    }

    private static void table(StringBuilder out, Grid grid) {
        List<Column> columns = grid.columns();
        String[] headings = new String[columns.size()];
        boolean[] numeric = new boolean[columns.size()];
        for (int i = 0; i < headings.length; i++) {
            headings[i] = MarkdownText.escaped(columns.get(i).heading());
            numeric[i] = columns.get(i).numeric();
        }
        MarkdownText.row(out, headings);
        MarkdownText.divider(out, numeric);
        int name = columns.indexOf(Fact.NAME);
        for (TableRow row : grid.rows()) {
            String[] cells = new String[columns.size()];
            for (int i = 0; i < cells.length; i++) {
                String text = MarkdownText.escaped(row.texts().get(i).strip());
                cells[i] = i == name ? named(row, text) : text;
            }
            MarkdownText.row(out, cells);
        }
    }

    private static String named(TableRow row, String name) {
        if (row.cheapest()) {
            return "**" + name + "**";
        }
        return row.result()
                .excludedBecause()
                .map(because ->
                        name + " (" + TableText.EXCLUDED + MarkdownText.escaped(because) + ")")
                .orElse(name);
    }

    private static void notes(StringBuilder out, Comparison comparison, Grid grid) {
        if (grid.hasEstimates()) {
            out.append("\n\\~ ").append(TableText.ESTIMATE).append('\n');
        }
        List<String> notes = grid.footnotes().texts();
        for (int i = 0; i < notes.size(); i++) {
            out.append(i == 0 ? "\n" : "").append(i + 1).append(". ");
            out.append(MarkdownText.escaped(notes.get(i))).append('\n');
        }
        List<String> general = comparison.scenario().notes();
        for (int i = 0; i < general.size(); i++) {
            out.append(i == 0 ? "\n- " : "- ");
            out.append(MarkdownText.escaped(general.get(i))).append('\n');
        }
    }
}
