package tco.render.chart;

import tco.render.chart.Chart.Shares;
import tco.render.chart.Chart.Shares.Share;
import tco.render.chart.Drawing.Anchor;
import tco.render.chart.Drawing.Label;
import tco.render.text.Markup;

/// Draws parts of a whole as bars below one another in SVG.
final class SvgShares {
    private static final double NAMES = 250;
    private static final double TOLD = 230;
    private static final double BAR = 14;
    private static final double TOP = 4;

    private final Shares chart;

    SvgShares(Shares chart) {
        this.chart = chart;
    }

    void append(Markup out, Layout layout) {
        double row =
                switch (layout) {
                    case WIDE -> 24;
                    case NARROW -> 40;
                };
        double height = TOP + chart.shares().size() * row + 4;
        Drawing drawing = Drawing.open(out, chart.caption(), layout, height);
        double y = TOP;
        for (Share share : chart.shares()) {
            switch (layout) {
                case WIDE -> wide(drawing, share, y);
                case NARROW -> narrow(drawing, share, y);
            }
            y += row;
        }
        drawing.close();
    }

    private static void wide(Drawing drawing, Share share, double y) {
        double right = Layout.WIDE.width() - TOLD;
        String name = Label.fitted(share.name(), NAMES - 10, Layout.FONT);
        drawing.text("name", Anchor.START, 0, y + 12, name);
        bar(drawing, share, NAMES, right, y);
        drawing.text("tick", Anchor.START, right + 10, y + 12, share.told());
    }

    private static void narrow(Drawing drawing, Share share, double y) {
        double width = Layout.NARROW.width();
        double room = width - Label.width(share.told(), Layout.FONT) - 8;
        String name = Label.fitted(share.name(), room, Layout.FONT);
        drawing.text("name", Anchor.START, 0, y + 12, name);
        drawing.text("tick", Anchor.END, width, y + 12, share.told());
        bar(drawing, share, 0, width, y + 17);
    }

    private static void bar(Drawing drawing, Share share, double left, double right, double y) {
        drawing.rectangle("whole", left, y, right - left, BAR);
        if (share.part() > 0) {
            double width = Math.max(1, share.part() * (right - left));
            drawing.rectangle("amount", left, y, width, BAR);
        }
    }
}
