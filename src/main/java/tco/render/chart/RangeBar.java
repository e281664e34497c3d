package tco.render.chart;

import tco.model.Case;
import tco.model.PerCase;
import tco.render.chart.Scale.LinearScale;
import tco.render.text.Markup;

/// A bar in a table's row from the low to the high case, with a stroke at the typical one. The
/// row's own cells say the same, so those who do not see it miss nothing.
public final class RangeBar {
    private static final double WIDTH = 240;
    private static final double HEIGHT = 22;
    private static final double MARGIN = 3;
    private static final int STEPS = 4;

    private RangeBar() {}

    /// The axis that all bars of a table share.
    public static LinearScale scale(double mostUsd) {
        return LinearScale.holding(0, mostUsd, STEPS, MARGIN, WIDTH - MARGIN);
    }

    /// Draws one.
    ///
    /// @param style classes beside the bar's own
    public static void append(Markup out, LinearScale scale, PerCase<Double> usd, String style) {
        open(out, "rangebar " + style);
        Drawing drawing = new Drawing(out);
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
}
