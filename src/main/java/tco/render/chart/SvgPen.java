package tco.render.chart;

import tco.render.text.Markup;

/// Draws charts as SVG into a page, each in the two shapes of [Layout].
public final class SvgPen {
    private final Markup out;

    public SvgPen(Markup out) {
        this.out = out;
    }

    public void draw(Chart chart) {
        for (Layout layout : Layout.values()) {
            switch (chart) {
                case LineChart lines -> new SvgLines(lines).append(out, layout);
                case Tornado tornado -> new SvgBars(tornado).append(out, layout);
                case Chart.Columns columns -> new SvgColumns(columns).append(out, layout);
                case Chart.Shares shares -> new SvgShares(shares).append(out, layout);
            }
        }
    }
}
