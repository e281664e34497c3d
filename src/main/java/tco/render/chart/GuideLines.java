package tco.render.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tco.render.chart.Drawing.Anchor;
import tco.render.chart.Drawing.Label;
import tco.render.chart.LineChart.Guide;

/// Lines across a plot at the values that matter, their labels above it in as many rows as keep
/// them apart.
final class GuideLines {
    private static final int ROWS = 3;
    private static final double ROW = 14;
    private static final double APART = 8;

    private final List<Guide> guides;
    private final Scale across;
    private final double top;
    private final double bottom;

    GuideLines(List<Guide> guides, Scale across, double top, double bottom) {
        this.guides = guides;
        this.across = across;
        this.top = top;
        this.bottom = bottom;
    }

    void append(Drawing drawing) {
        double[] taken = new double[ROWS];
        Arrays.fill(taken, Double.NEGATIVE_INFINITY);
        List<Guide> ordered = new ArrayList<>(guides);
        ordered.sort((one, other) -> Double.compare(one.from(), other.from()));
        for (Guide guide : ordered) {
            double from = across.at(guide.from());
            double to = across.at(guide.to());
            if (to - from >= 1) {
                drawing.rectangle("band", from, top, to - from, bottom - top);
            }
            double middle = (from + to) / 2;
            double half = Label.width(guide.label(), Layout.FONT) / 2;
            double centre =
                    Math.clamp(
                            middle,
                            across.at(across.least()) + half,
                            Math.max(
                                    across.at(across.least()) + half,
                                    across.at(across.greatest()) - half));
            int row = freeRow(taken, centre - half);
            double y = top - 6 - Math.max(0, row) * ROW;
            String style = guide.present() ? "present" : "change";
            drawing.line(style, middle, row < 0 ? top : y + 3, middle, bottom);
            if (row >= 0) {
                drawing.text("name " + style + "-name", Anchor.MIDDLE, centre, y, guide.label());
                taken[row] = centre + half + APART;
            }
        }
    }

    /// The lowest row that is free from a place on; negative where none is.
    private static int freeRow(double[] taken, double from) {
        for (int row = 0; row < taken.length; row++) {
            if (taken[row] <= from) {
                return row;
            }
        }
        return -1;
    }
}
