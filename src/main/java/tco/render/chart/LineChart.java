package tco.render.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import tco.render.RenderOptions;
import tco.render.text.MoneyText;
import tco.text.Printable;
import tco.text.TextWidth;
import tco.text.Wrapping;

/// Curves over the months, drawn with a letter each.
public final class LineChart {
    private static final int HEIGHT = 14;
    private static final int LEAST_PLOT = 12;
    private static final int MOST_PLOT = 72;

    private final RenderOptions options;
    private final int months;
    private final List<Curve> curves = new ArrayList<>();

    /// A curve with the letter that draws it.
    private record Curve(char letter, String name, IntToDoubleFunction usd) {}

    public LineChart(RenderOptions options, int months) {
        this.options = options;
        this.months = months;
    }

    public void add(String name, IntToDoubleFunction usd) {
        curves.add(new Curve((char) ('a' + curves.size()), name, usd));
    }

    public String draw() {
        double least = 0;
        double most = 0;
        for (Curve curve : curves) {
            for (int month = 0; month <= months; month++) {
                least = Math.min(least, curve.usd().applyAsDouble(month));
                most = Math.max(most, curve.usd().applyAsDouble(month));
            }
        }
        String top = MoneyText.brief(most);
        String bottom = MoneyText.brief(least);
        int margin = Math.max(TextWidth.of(top), TextWidth.of(bottom)) + 1;
        int plot = Math.clamp(options.columnsWide() - margin - 1L, LEAST_PLOT, MOST_PLOT);
        char[][] grid = plotted(least, most, plot);
        StringBuilder out = new StringBuilder();
        for (int row = 0; row < HEIGHT; row++) {
            String label = row == 0 ? top : row == HEIGHT - 1 ? bottom : "";
            String line = new String(grid[row]).stripTrailing();
            out.repeat(' ', margin - 1 - label.length()).append(label).append(' ');
            out.append(options.ascii() ? '|' : '│').append(line).append('\n');
        }
        axis(out, margin, plot);
        legend(out);
        return out.toString();
    }

    private char[][] plotted(double least, double most, int plot) {
        char[][] grid = new char[HEIGHT][plot];
        for (char[] row : grid) {
            Arrays.fill(row, ' ');
        }
        for (Curve curve : curves) {
            for (int column = 0; column < plot; column++) {
                double month = (double) column / (plot - 1) * months;
                int before = (int) Math.floor(month);
                int after = Math.min(months, before + 1);
                double from = curve.usd().applyAsDouble(before);
                double usd = from + (month - before) * (curve.usd().applyAsDouble(after) - from);
                double height = most == least ? 0 : (usd - least) / (most - least);
                int row = HEIGHT - 1 - (int) Math.round(height * (HEIGHT - 1));
                grid[row][column] = grid[row][column] == ' ' ? curve.letter() : '*';
            }
        }
        return grid;
    }

    private void axis(StringBuilder out, int margin, int plot) {
        String end = "month " + months;
        out.repeat(' ', margin).append(options.ascii() ? '+' : '└');
        out.repeat(options.ascii() ? '-' : '─', plot).append('\n');
        out.repeat(' ', margin + 1).append('0');
        out.repeat(' ', Math.max(1, plot - 1 - end.length())).append(end).append('\n');
    }

    private void legend(StringBuilder out) {
        for (Curve curve : curves) {
            Wrapping.append(
                    out, curve.letter() + "  ", Printable.of(curve.name()), options.columnsWide());
        }
        if (curves.size() > 1) {
            out.append("*  several\n");
        }
    }
}
