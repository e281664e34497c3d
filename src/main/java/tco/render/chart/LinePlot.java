package tco.render.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.render.text.Markup;

/// Lines over an axis, each with a label at its end, and the values of the axis that matter.
///
/// @param trail a line under all others that shows which of them is the lowest; empty for none
public record LinePlot(
        Caption caption,
        Axis x,
        Axis y,
        List<Series> series,
        List<Guide> guides,
        List<Spot> trail) {
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

    public LinePlot {
        series = List.copyOf(series);
        guides = List.copyOf(guides);
        trail = List.copyOf(trail);
    }

    /// Draws it in both shapes.
    public void append(Markup out) {
        for (Layout layout : Layout.values()) {
            append(out, layout);
        }
    }

    private void append(Markup out, Layout layout) {
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
        Drawing drawing = Drawing.open(out, caption, layout, bottom + BELOW + key);
        Scale up = y.scale(Y_STEPS, bottom, TOP);
        Scale across = x.scale(layout == Layout.WIDE ? X_STEPS : X_STEPS / 2, left(up), right);
        grid(drawing, across, up);
        new GuideLines(guides, across, TOP, bottom).append(drawing);
        drawing.path("trail", Polyline.path(trail, across, up));
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
                .mapToDouble(tick -> Label.width(y.text().apply(tick), Layout.FONT) + 2 * TICK)
                .reduce(LEAST_LEFT, Math::max);
    }

    private void grid(Drawing drawing, Scale across, Scale up) {
        double left = across.at(across.least());
        double right = across.at(across.greatest());
        double bottom = up.at(up.least());
        for (double tick : up.ticks()) {
            drawing.line("grid", left, up.at(tick), right, up.at(tick));
            drawing.text("tick", Anchor.END, left - TICK, up.at(tick) + 4, y.text().apply(tick));
        }
        for (double tick : across.ticks()) {
            drawing.line("grid", across.at(tick), bottom, across.at(tick), bottom + 5);
            drawing.text("tick", Anchor.MIDDLE, across.at(tick), bottom + 19, x.text().apply(tick));
        }
        drawing.text("tick", Anchor.START, 0, TOP - 38, y.caption());
        drawing.text("tick", Anchor.END, right, bottom + 38, x.caption());
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
                Spread.of(
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
                            : letter(index));
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
            drawing.text("name", Anchor.START, 42, y, letter(i));
            drawing.text(
                    "name",
                    Anchor.START,
                    58,
                    y,
                    Label.fitted(series.get(i).name(), Layout.NARROW.width() - 58, Layout.FONT));
        }
    }

    private static String letter(int index) {
        return String.valueOf((char) ('a' + index));
    }
}
