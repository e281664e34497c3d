package tco.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.render.chart.Drawing.Anchor;
import tco.render.chart.Drawing.Label;
import tco.render.chart.LineChart.Series;
import tco.render.chart.LineChart.Spot;
import tco.render.text.Markup;

/// Draws lines as SVG, each with a label at its end, and the values of the axis that matter.
final class SvgLines {
    private static final double TOP = 52;
    private static final double PLOT_HEIGHT = 330;
    private static final double LEAST_LEFT = 70;
    private static final double TICK = 7;
    private static final double DESCENT = 8;
    private static final double BELOW = 46;
    private static final double NAMES = 240;
    private static final double LETTERS = 22;
    private static final double ROW = 19;
    private static final double GAP = 15;
    private static final int X_STEPS = 8;
    private static final int Y_STEPS = 6;

    private final LineChart chart;
    private final List<Series> series;

    SvgLines(LineChart chart) {
        this.chart = chart;
        this.series = chart.series();
    }

    void append(Markup out, Layout layout) {
        double right =
                layout.width()
                        - switch (layout) {
                            case WIDE -> NAMES;
                            case NARROW -> LETTERS;
                        };
        double bottom = TOP + PLOT_HEIGHT;
        double key =
                switch (layout) {
                    case WIDE -> 0;
                    case NARROW -> series.size() * ROW + ROW;
                };
        Drawing drawing = Drawing.open(out, chart.caption(), layout, bottom + BELOW + key);
        Scale up = chart.y().scale(Y_STEPS, bottom, TOP);
        Scale across =
                chart.x().scale(layout == Layout.WIDE ? X_STEPS : X_STEPS / 2, left(up), right);
        grid(drawing, across, up);
        new GuideLines(chart.guides(), across, TOP, bottom).append(drawing);
        drawing.path("trail", Polyline.path(chart.trail(), across, up));
        for (int i = 0; i < series.size(); i++) {
            drawing.series(i, Polyline.path(series.get(i).spots(), across, up));
        }
        ends(drawing, layout, across, up);
        if (layout == Layout.NARROW) {
            key(drawing, bottom + BELOW + ROW);
        }
        drawing.close();
    }

    /// Room for the widest text beside the axis.
    private double left(Scale up) {
        return up.ticks().stream()
                .mapToDouble(
                        tick -> Label.width(chart.y().text().apply(tick), Layout.FONT) + 2 * TICK)
                .reduce(LEAST_LEFT, Math::max);
    }

    private void grid(Drawing drawing, Scale across, Scale up) {
        double left = across.at(across.least());
        double right = across.at(across.greatest());
        double bottom = up.at(up.least());
        for (double tick : up.ticks()) {
            drawing.line("grid", left, up.at(tick), right, up.at(tick));
            drawing.text(
                    "tick", Anchor.END, left - TICK, up.at(tick) + 4, chart.y().text().apply(tick));
        }
        for (double tick : across.ticks()) {
            drawing.line("grid", across.at(tick), bottom, across.at(tick), bottom + 5);
            drawing.text(
                    "tick",
                    Anchor.MIDDLE,
                    across.at(tick),
                    bottom + 19,
                    chart.x().text().apply(tick));
        }
        drawing.text("tick", Anchor.START, 0, TOP - 38, chart.y().caption());
        drawing.text("tick", Anchor.END, right, bottom + 38, chart.x().caption());
    }

    /// The marks at the lines' ends with the names beside them, or with letters where there is no
    /// room for names.
    private void ends(Drawing drawing, Layout layout, Scale across, Scale up) {
        List<Integer> shown = new ArrayList<>();
        List<Spot> ends = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            Optional<Spot> end = end(series.get(i));
            if (end.isPresent()) {
                shown.add(i);
                ends.add(new Spot(across.at(end.get().x()), up.at(end.get().y())));
            }
        }
        double left = across.at(across.greatest()) + (layout == Layout.WIDE ? 22 : 9);
        List<Double> places =
                LabelPlacement.of(
                        ends.stream().map(Spot::y).toList(),
                        GAP,
                        TOP,
                        up.at(up.least()) + (layout == Layout.WIDE ? BELOW - DESCENT : 0));
        for (int i = 0; i < shown.size(); i++) {
            int index = shown.get(i);
            Spot end = ends.get(i);
            if (layout == Layout.WIDE) {
                drawing.line(
                        "leader c" + (index + 1), end.x() + 5, end.y(), left - 4, places.get(i));
            }
            drawing.mark(index, end.x(), end.y());
            drawing.text(
                    "name",
                    Anchor.START,
                    left,
                    places.get(i) + 4,
                    layout == Layout.WIDE
                            ? Label.fitted(series.get(index).name(), NAMES - 24, Layout.FONT)
                            : series.get(index).key());
        }
    }

    private static Optional<Spot> end(Series line) {
        return line.spots().reversed().stream().filter(s -> Double.isFinite(s.y())).findFirst();
    }

    private void key(Drawing drawing, double top) {
        for (int i = 0; i < series.size(); i++) {
            double y = top + i * ROW;
            drawing.series(i, "M0 " + Drawing.number(y - 4) + "H34");
            drawing.mark(i, 17, y - 4);
            drawing.text("name", Anchor.START, 42, y, series.get(i).key());
            drawing.text(
                    "name",
                    Anchor.START,
                    58,
                    y,
                    Label.fitted(series.get(i).name(), Layout.NARROW.width() - 58, Layout.FONT));
        }
    }
}
