package tco.render.comparison;

import java.util.List;
import tco.engine.Comparison;
import tco.engine.verdict.Verdict;
import tco.render.RenderOptions;
import tco.text.Printable;
import tco.text.Wrapping;

/// The comparison for a terminal: one row an option, notes, and a verdict in plain words.
final class TableRenderer implements Renderer {
    @Override
    public void render(Comparison comparison, RenderOptions options, StringBuilder out) {
        int width = options.columnsWide();
        Ranking ranking = Ranking.of(comparison, options);
        Grid grid = Grid.of(ranking, options);
        Fitting fitting = Fitting.of(grid, width, options.columns().isEmpty());
        Wrapping.append(out, "", Headline.of(comparison), width);
        out.append('\n');
        new TableBody(grid, fitting, options.theme(), width).append(out);
        legend(out, comparison, grid, fitting, width);
        out.append('\n');
        for (String sentence : VerdictText.of(Verdict.of(comparison, options.today()))) {
            Wrapping.append(out, "", Printable.of(sentence), width);
        }
    }

    private static void legend(
            StringBuilder out, Comparison comparison, Grid grid, Fitting fitting, int width) {
        int start = out.length();
        out.append('\n');
        if (grid.hasEstimates()) {
            Wrapping.append(out, "~  ", TableText.ESTIMATE, width);
        }
        List<String> notes = grid.footnotes().texts();
        for (int i = 0; i < notes.size(); i++) {
            Wrapping.append(out, number(i + 1), Printable.of(notes.get(i)), width);
        }
        for (String note : comparison.scenario().notes()) {
            Wrapping.append(out, "-  ", Printable.of(note), width);
        }
        List<String> hidden = fitting.hiddenHeadings();
        if (!hidden.isEmpty()) {
            String text = "not shown at this width: " + String.join(", ", hidden);
            Wrapping.append(out, "-  ", text, width);
        }
        if (out.length() == start + 1) {
            out.setLength(start);
        }
    }

    private static String number(int note) {
        return note < 10 ? note + "  " : note + " ";
    }
}
