package tco.render.chart;

import tco.model.Case;
import tco.model.PerCase;
import tco.render.Theme;
import tco.render.chart.Scale.LinearScale;
import tco.render.text.Markup;

/// A bar in a table's row from the low to the high case, with the typical one marked. The row's own
/// cells say the same, so those who do not see it miss nothing.
///
/// @param most the greatest value of the table, at which the longest bar ends
public record RangeBar(PerCase<Double> usd, double most) {
    private static final double WIDTH = 240;
    private static final double HEIGHT = 22;
    private static final double MARGIN = 3;
    private static final int STEPS = 4;
    private static final int EIGHTHS = 8;

    /// A bar in characters: solid up to the low case and shaded up to the typical one, then a line
    /// up to the high one; empty where that is no further.
    public record Signs(String bar, String line) {}

    /// The axis that all bars of a table share, in SVG.
    public static LinearScale scale(double most) {
        return LinearScale.ofMoney(0, most, STEPS, MARGIN, WIDTH - MARGIN);
    }

    /// Draws it as SVG.
    ///
    /// @param style classes beside the bar's own
    public void append(Markup out, String style) {
        open(out, "rangebar " + style);
        Drawing drawing = new Drawing(out);
        LinearScale scale = scale(most);
        for (double tick : scale.ticks()) {
            drawing.line("grid", scale.at(tick), 0, scale.at(tick), HEIGHT);
        }
        double low = scale.at(usd.at(Case.LOW));
        double width = Math.max(1, scale.at(usd.at(Case.HIGH)) - low);
        drawing.rectangle("bar", low, HEIGHT / 2 - 4, width, 8);
        drawing.rectangle("typical", scale.at(usd.at(Case.TYPICAL)) - 1.5, HEIGHT / 2 - 8, 3, 16);
        out.close();
    }

    private static void open(Markup out, String style) {
        out.open(
                "svg",
                "class",
                style,
                "viewBox",
                "0 0 " + Drawing.number(WIDTH) + " " + Drawing.number(HEIGHT),
                "preserveAspectRatio",
                "none",
                "aria-hidden",
                "true");
    }

    /// Draws it in at most so many characters.
    public Signs signs(int columns, Theme theme) {
        int low = eighths(usd.at(Case.LOW), columns);
        int typical = eighths(usd.at(Case.TYPICAL), columns) / EIGHTHS;
        int high = eighths(usd.at(Case.HIGH), columns) / EIGHTHS;
        int solid = low / EIGHTHS;
        String bar = theme.full().repeat(solid);
        if (high <= solid) {
            int part = solid == 0 ? Math.max(1, low) : low % EIGHTHS;
            return new Signs(bar + theme.part(part), "");
        }
        String shade = theme.shade().repeat(Math.max(0, typical - solid));
        int line = Math.max(0, high - Math.max(typical, solid) - 1);
        return new Signs(bar + shade, theme.horizontal().repeat(line) + theme.whiskerEnd());
    }

    private int eighths(double value, int columns) {
        return most == 0 ? 0 : (int) Math.round(value / most * columns * EIGHTHS);
    }
}
