package tco.render.chart;

import java.util.List;
import tco.render.chart.Drawing.Anchor;
import tco.render.chart.Drawing.Label;
import tco.render.chart.Scale.LinearScale;
import tco.render.chart.Tornado.Bar;
import tco.render.chart.Tornado.End;
import tco.render.text.Markup;

/// Draws bars to both sides of one value as SVG.
final class SvgBars {
    private static final double TOP = 54;
    private static final double NAMES = 330;
    private static final double SWINGS = 76;
    private static final double ENDS = 62;
    private static final double BAR = 16;
    private static final int STEPS = 5;

    private final Tornado chart;
    private final List<Bar> bars;

    SvgBars(Tornado chart) {
        this.chart = chart;
        this.bars = chart.bars();
    }

    void append(Markup out, Layout layout) {
        double row =
                switch (layout) {
                    case WIDE -> 30;
                    case NARROW -> 46;
                };
        double bottom = TOP + bars.size() * row;
        Drawing drawing = Drawing.open(out, chart.caption(), layout, bottom + 44);
        double left =
                switch (layout) {
                    case WIDE -> NAMES;
                    case NARROW -> 0;
                };
        double right =
                switch (layout) {
                    case WIDE -> layout.width() - SWINGS;
                    case NARROW -> layout.width();
                };
        LinearScale scale =
                LinearScale.ofMoney(chart.least(), chart.most(), STEPS, left + ENDS, right - ENDS);
        axis(drawing, scale, bottom);
        for (int i = 0; i < bars.size(); i++) {
            bar(drawing, layout, scale, bars.get(i), TOP + i * row + row - BAR - 7);
        }
        drawing.line("middle", scale.at(chart.middle()), TOP - 4, scale.at(chart.middle()), bottom);
        drawing.close();
    }

    private void axis(Drawing drawing, LinearScale scale, double bottom) {
        for (double tick : scale.ticks()) {
            drawing.line("grid", scale.at(tick), TOP - 4, scale.at(tick), bottom);
            drawing.text(
                    "tick", Anchor.MIDDLE, scale.at(tick), bottom + 17, chart.money().apply(tick));
        }
        drawing.text("tick", Anchor.END, scale.at(scale.greatest()), bottom + 36, chart.axis());
        drawing.rectangle("low", 0, 2, 22, 11);
        drawing.text("name", Anchor.START, 28, 12, "figure at its low");
        drawing.rectangle("high", 160, 2, 22, 11);
        drawing.text("name", Anchor.START, 188, 12, "at its high");
        drawing.text(
                "name",
                Anchor.MIDDLE,
                Math.clamp(scale.at(chart.middle()), ENDS, scale.at(scale.greatest())),
                TOP - 10,
                "typical " + chart.money().apply(chart.middle()));
    }

    private void bar(Drawing drawing, Layout layout, LinearScale scale, Bar bar, double y) {
        String name = (bar.flips() ? "◆ " : "") + bar.name();
        switch (layout) {
            case WIDE -> {
                drawing.text(
                        "name",
                        Anchor.START,
                        0,
                        y + 12,
                        Label.ending(name, NAMES - 6, Layout.FONT));
                drawing.text("name", Anchor.END, layout.width(), y + 12, bar.swing());
            }
            case NARROW -> {
                double room = layout.width() - Label.width(bar.swing(), Layout.FONT) - 8;
                drawing.text("name", Anchor.START, 0, y - 6, Label.ending(name, room, Layout.FONT));
                drawing.text("name", Anchor.END, layout.width(), y - 6, bar.swing());
            }
        }
        end(drawing, scale, bar.low(), "low", y);
        end(drawing, scale, bar.high(), "high", y);
    }

    /// The part of the bar from the middle to one end, with the figure's value beyond it.
    private void end(Drawing drawing, LinearScale scale, End end, String style, double y) {
        double from = scale.at(chart.middle());
        double to = scale.at(end.isOpen() ? scale.greatest() : end.usd());
        if (from == to) {
            return;
        }
        drawing.rectangle(style, Math.min(from, to), y, Math.abs(to - from), BAR);
        boolean rises = to > from;
        drawing.text(
                "tick",
                rises ? Anchor.START : Anchor.END,
                to + (rises ? 5 : -5),
                y + 12,
                Label.fitted(end.value() + (end.isOpen() ? " →" : ""), ENDS - 6, Layout.FONT));
    }
}
