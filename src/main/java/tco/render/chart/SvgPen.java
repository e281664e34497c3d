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

    /// Draws amounts side by side.
    public void draw(ColumnChart chart) {
        for (Layout layout : Layout.values()) {
            new SvgColumns(chart).append(out, layout);
        }
    }

    /// Draws parts of a whole.
    public void draw(Shares chart) {
        for (Layout layout : Layout.values()) {
            new SvgShares(chart).append(out, layout);
        }
    }

    /// Draws bars to both sides of a value.
    public void draw(Tornado chart) {
        for (Layout layout : Layout.values()) {
            new SvgBars(chart).append(out, layout);
        }
    }
}
