package tco.render.chart;

import tco.render.text.Markup;

/// Draws charts as SVG into a page, each in the two shapes of [Layout].
public final class SvgPen {
    private final Markup out;

    public SvgPen(Markup out) {
        this.out = out;
    }

    /// Draws lines over an axis.
    public void draw(LineChart chart) {
        for (Layout layout : Layout.values()) {
            new SvgLines(chart).append(out, layout);
        }
    }

    /// Draws bars to both sides of a value.
    public void draw(Tornado chart) {
        for (Layout layout : Layout.values()) {
            new SvgBars(chart).append(out, layout);
        }
    }
}
