package tco.render.chart;

import tco.render.chart.Chart.Columns;
import tco.render.chart.Chart.Columns.Column;
import tco.render.chart.Drawing.Anchor;
import tco.render.chart.Drawing.Label;
import tco.render.chart.Scale.LinearScale;
import tco.render.text.Markup;

/// Draws amounts side by side as SVG.
final class SvgColumns {
    private static final double TOP = 12;
    private static final double BOTTOM = 172;
    private static final double HEIGHT = 196;
    private static final double LEFT = 56;
    private static final double FILLED = 0.8;
    private static final double BETWEEN_NAMES = 10;
    private static final int STEPS = 4;

    private final Columns chart;

    SvgColumns(Columns chart) {
        this.chart = chart;
    }

    void append(Markup out, Layout layout) {
        Drawing drawing = Drawing.open(out, chart.caption(), layout, HEIGHT);
        LinearScale scale = LinearScale.holding(0, chart.most(), STEPS, BOTTOM, TOP);
        for (double tick : scale.ticks()) {
            drawing.line("grid", LEFT, scale.at(tick), layout.width(), scale.at(tick));
            String amount = chart.amount().apply(tick);
            drawing.text("tick", Anchor.END, LEFT - 6, scale.at(tick) + 4, amount);
        }
        double step = (layout.width() - LEFT) / Math.max(1, chart.columns().size());
        int next = 0;
        for (int i = 0; i < chart.columns().size(); i++) {
            Column column = chart.columns().get(i);
            double width = Math.max(1, step * FILLED);
            double middle = LEFT + (i + 0.5) * step;
            double top = scale.at(column.value());
            if (column.value() > 0) {
                drawing.rectangle("amount", middle - width / 2, top, width, BOTTOM - top);
            }
            double room = Label.width(column.name(), Layout.FONT);
            if (i >= next && middle + room / 2 <= layout.width()) {
                drawing.text("tick", Anchor.MIDDLE, middle, BOTTOM + 17, column.name());
                next = i + (int) Math.ceil((room + BETWEEN_NAMES) / step);
            }
        }
        drawing.close();
    }
}
