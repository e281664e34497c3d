package tco.render.chart;

import tco.render.RenderOptions;
import tco.render.Theme;
import tco.render.chart.Tornado.Bar;
import tco.text.Printable;
import tco.text.TextWidth;

/// Draws bars to both sides of one value in characters, as wide as the terminal allows.
public final class CharacterBars {
    private static final int MOST_BARS = 20;
    private static final int MOST_NAME = 44;
    private static final int LEAST_BAR = 10;
    private static final int MOST_BAR = 60;

    private final Tornado chart;
    private final Theme theme;
    private final int names;
    private final int room;
    private final double least;
    private final double most;

    public CharacterBars(Tornado tornado, RenderOptions options) {
        this.chart = tornado.limitedTo(MOST_BARS);
        this.theme = options.theme();
        this.least = chart.least();
        this.most = chart.most();
        int longest = 0;
        for (Bar bar : chart.bars()) {
            longest = Math.max(longest, TextWidth.of(Printable.of(bar.name())));
        }
        this.names = Math.min(longest, Math.min(MOST_NAME, options.columnsWide() / 2));
        this.room = Math.clamp(options.columnsWide() - names - 3L, LEAST_BAR, MOST_BAR);
    }

    /// The whole chart, with a line end after each line.
    public String draw() {
        StringBuilder out = new StringBuilder();
        scale(out);
        for (Bar bar : chart.bars()) {
            String label = theme.shortenedPath(Printable.of(bar.name()), names);
            out.append(label).repeat(' ', names - TextWidth.of(label) + 1);
            out.append(bar(bar)).append('\n');
        }
        return out.toString();
    }

    private void scale(StringBuilder out) {
        String left = chart.money().apply(least);
        String right = chart.money().apply(most);
        out.repeat(' ', names + 1).append(left);
        out.repeat(' ', Math.max(1, room - left.length() - right.length())).append(right);
        out.append('\n');
    }

    private String bar(Bar bar) {
        int centre = column(chart.middle());
        int low = column(bar.low().usd());
        int high = column(bar.high().usd());
        int from = Math.min(centre, Math.min(low, high));
        int to = Math.max(centre, Math.max(low, high));
        StringBuilder out = new StringBuilder();
        for (int column = 0; column <= to; column++) {
            out.append(column == centre ? theme.vertical() : column >= from ? theme.full() : " ");
        }
        out.append(bar.isOpen() ? ">" : "");
        return out.append(bar.flips() ? " *" : "").toString();
    }

    /// The column of a result; what has no limit reaches the right end.
    private int column(double usd) {
        double part = most == least ? 0 : (usd - least) / (most - least);
        return (int) Math.round(Math.min(1, part) * (room - 3));
    }
}
