package tco.render.chart;

import tco.engine.sensitivity.Sensitivity;
import tco.engine.sensitivity.Swing;
import tco.render.RenderOptions;
import tco.render.text.MoneyText;
import tco.text.Printable;
import tco.text.TextWidth;

/// Bars around the typical cost, widest first: what each figure does to it.
public final class Tornado {
    private static final int MOST_BARS = 20;
    private static final int MOST_NAME = 44;
    private static final int LEAST_BAR = 10;
    private static final int MOST_BAR = 60;

    private final Sensitivity sensitivity;
    private final RenderOptions options;

    public Tornado(Sensitivity sensitivity, RenderOptions options) {
        this.sensitivity = sensitivity;
        this.options = options;
    }

    public String draw() {
        double least = sensitivity.usd();
        double most = sensitivity.usd();
        int name = 0;
        int bars = Math.min(MOST_BARS, sensitivity.swings().size());
        for (Swing swing : sensitivity.swings().subList(0, bars)) {
            least = Math.min(least, Math.min(swing.low().usd(), swing.high().usd()));
            most = Math.max(most, Math.max(swing.low().usd(), swing.high().usd()));
            name = Math.max(name, TextWidth.of(Printable.of(swing.figure().path())));
        }
        int names = Math.min(name, Math.min(MOST_NAME, options.columnsWide() / 2));
        int room = Math.clamp(options.columnsWide() - names - 3L, LEAST_BAR, MOST_BAR);
        StringBuilder out = new StringBuilder();
        scale(out, names, room, least, most);
        for (Swing swing : sensitivity.swings().subList(0, bars)) {
            String path = Printable.of(swing.figure().path());
            String label = TextWidth.of(path) <= names ? path : tail(path, names);
            out.append(label).repeat(' ', names - TextWidth.of(label) + 1);
            out.append(bar(swing, room, least, most)).append('\n');
        }
        return out.toString();
    }

    private String tail(String path, int room) {
        String ellipsis = options.theme().ellipsis();
        return ellipsis + TextWidth.fitEnd(path, Math.max(0, room - ellipsis.length()));
    }

    private void scale(StringBuilder out, int names, int room, double least, double most) {
        String left = MoneyText.brief(least);
        String right = MoneyText.brief(most);
        out.repeat(' ', names + 1).append(left);
        out.repeat(' ', Math.max(1, room - left.length() - right.length())).append(right);
        out.append('\n');
    }

    private String bar(Swing swing, int room, double least, double most) {
        int centre = column(sensitivity.usd(), room, least, most);
        int low = column(swing.low().usd(), room, least, most);
        int high = column(swing.high().usd(), room, least, most);
        int from = Math.min(centre, Math.min(low, high));
        int to = Math.max(centre, Math.max(low, high));
        StringBuilder bar = new StringBuilder();
        for (int column = 0; column <= to; column++) {
            boolean inside = column >= from;
            if (column == centre) {
                bar.append(options.ascii() ? '|' : '│');
            } else if (inside) {
                bar.append(options.ascii() ? '#' : '█');
            } else {
                bar.append(' ');
            }
        }
        return bar.append(swing.flips() ? " *" : "").toString();
    }

    private static int column(double usd, int room, double least, double most) {
        return most == least ? 0 : (int) Math.round((usd - least) / (most - least) * (room - 3));
    }
}
