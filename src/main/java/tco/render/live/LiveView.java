package tco.render.live;

import java.util.ArrayList;
import java.util.List;
import tco.model.Currency;
import tco.render.Theme;
import tco.render.comparison.AskedText;
import tco.render.live.Line.Role;
import tco.render.live.Scene.Pane;
import tco.render.live.Scene.Size;
import tco.render.text.CurrencyNames;
import tco.render.text.MoneyText;
import tco.text.TextWidth;
import tco.text.Wrapping;

/// The live screen as lines, exactly as many and as wide as the screen: assumptions to the left,
/// options and the chart to the right, below them what is selected.
public final class LiveView {
    private static final int TALL = 30;
    private static final int LEAST_LEFT = 32;
    private static final int MOST_LEFT = 84;
    private static final int LEAST_CHART = 7;

    /// With fewer rows the chart is shown where its keys are.
    private static final int LEAST_WITH_CHART = 14;

    private static final int MOST_CHART = 40;
    private static final int LEAST_WITH_DAY_OF_RATE = 66;
    private static final int HEADINGS = 2;

    private final Scene scene;
    private final Size size;
    private final Theme theme;
    private final int left;
    private final int right;

    private LiveView(Scene scene, Size size, Theme theme) {
        this.scene = scene;
        this.size = size;
        this.theme = theme;
        this.left = left(size);
        this.right = right(size);
    }

    public static List<Line> of(Scene scene, Size size, Theme theme) {
        Currency currency = scene.comparison().scenario().currency();
        List<Line> lines = new ArrayList<>();
        MoneyText.in(
                theme.ascii() ? currency.inAscii() : currency,
                () -> lines.addAll(laidOut(scene, size, theme)));
        return lines;
    }

    private static List<Line> laidOut(Scene scene, Size size, Theme theme) {
        LiveView view = new LiveView(scene, size, theme);
        List<Line> lines = size.holds(Size.LEAST) ? view.whole() : view.tooSmall();
        return lines.stream()
                .limit(size.rows())
                .map(line -> theme.ascii() ? inAscii(line) : line)
                .map(line -> line.fitted(size.columns(), theme))
                .toList();
    }

    /// How many volumes the chart shows the costs at, for a scene of that size.
    public static int volumes(Size size, Theme theme) {
        Size shown = size.holds(Size.LEAST) ? size : Size.LEAST;
        return VolumeChart.volumes(right(shown), theme);
    }

    private static int left(Size size) {
        return Math.clamp(size.columns() * 44L / 100, LEAST_LEFT, MOST_LEFT);
    }

    private static int right(Size size) {
        return size.columns() - left(size) - 1;
    }

    private List<Line> tooSmall() {
        StringBuilder out = new StringBuilder();
        Wrapping.append(
                out,
                "",
                "tco live needs %dx%d; this is %dx%d. q leaves."
                        .formatted(
                                Size.LEAST.columns(),
                                Size.LEAST.rows(),
                                size.columns(),
                                size.rows()),
                size.columns());
        return filled(
                new ArrayList<>(out.toString().lines().map(l -> Line.of(Role.PLAIN, l)).toList()),
                size.rows());
    }

    private List<Line> whole() {
        int detail = size.rows() >= TALL ? 4 : 3;
        int body = size.rows() - detail - 4;
        List<Line> lines = new ArrayList<>();
        lines.add(title());
        if (scene.help()) {
            lines.add(rule(" Help ", ""));
            lines.addAll(filled(HelpRows.of(theme, size.columns()), body + detail + 1));
        } else {
            lines.add(headings());
            lines.addAll(body(body));
            lines.add(Line.of(Role.MUTED, theme.horizontal().repeat(size.columns())));
            lines.addAll(
                    filled(new DetailRows(scene, theme, size.columns()).lines(detail), detail));
        }
        lines.add(scene.footer().row(theme, size.columns()));
        return lines;
    }

    /// The first item of a list to show, so that the selected one is seen with as many before as
    /// after it.
    static int firstShown(int selected, int items, int shown) {
        return Math.clamp(selected - shown / 2L, 0, Math.max(0, items - shown));
    }

    private Line title() {
        String changes =
                scene.changes() == 0
                        ? ""
                        : " " + theme.changed() + " " + scene.changes() + " changed ";
        return Line.of(Role.STRONG, " tco live  ")
                .and(Role.MUTED, new AskedText(scene.comparison()).first())
                .with(Line.of(Role.CHANGED, changes), size.columns(), theme);
    }

    private Line headings() {
        String count =
                scene.sliders().isEmpty()
                        ? ""
                        : " " + (scene.selected() + 1) + "/" + scene.sliders().size() + " ";
        Line assumptions = heading("Assumptions", scene.pane() == Pane.ASSUMPTIONS, count, left);
        return assumptions
                .and(Role.MUTED, theme.crossing())
                .and(
                        heading(
                                "Options, " + MoneyText.code() + " a month" + rate(),
                                scene.pane() == Pane.OPTIONS,
                                "",
                                right));
    }

    /// At which rate money is shown; nothing of dollars.
    private String rate() {
        Currency currency = scene.comparison().scenario().currency();
        if (currency.isDollar()) {
            return "";
        }
        boolean wide = right >= LEAST_WITH_DAY_OF_RATE;
        return " ("
                + (wide ? CurrencyNames.rate(currency) : CurrencyNames.shortRate(currency))
                + ")";
    }

    private Line heading(String text, boolean active, String end, int columns) {
        String dash = theme.horizontal();
        int rest = columns - TextWidth.of(text) - TextWidth.of(end) - 4;
        return Line.of(Role.MUTED, dash + " ")
                .and(active ? Role.ACTIVE : Role.STRONG, text)
                .and(Role.MUTED, " " + dash.repeat(Math.max(0, rest)) + end + dash);
    }

    private Line rule(String text, String end) {
        return heading(text.strip(), true, end, size.columns());
    }

    private List<Line> body(int rows) {
        List<Line> sliders = filled(new SliderRows(scene, theme, left).lines(rows), rows);
        List<Line> results = filled(right(rows), rows);
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            lines.add(
                    sliders.get(row)
                            .fitted(left, theme)
                            .and(Role.MUTED, theme.vertical())
                            .and(results.get(row).fitted(right, theme)));
        }
        return lines;
    }

    private List<Line> right(int rows) {
        OptionRows options = new OptionRows(scene, theme, right);
        if (rows < LEAST_WITH_CHART && scene.pane() != Pane.VOLUME) {
            return options.lines(rows);
        }
        int chart = Math.clamp(rows - options.count() - HEADINGS + 1L, LEAST_CHART, MOST_CHART);
        int shown = Math.min(options.count(), rows - chart - 1);
        List<Line> lines = new ArrayList<>(options.lines(shown));
        int spare = rows - lines.size() - chart - 1;
        for (int i = 0; i < Math.min(1, spare); i++) {
            lines.add(Line.EMPTY);
        }
        lines.add(
                heading(
                        "Cost against tokens a month (log)",
                        scene.pane() == Pane.VOLUME,
                        "",
                        right));
        lines.addAll(new VolumeChart(scene, theme, right, chart).lines());
        return lines;
    }

    private static List<Line> filled(List<Line> lines, int rows) {
        List<Line> filled = new ArrayList<>(lines.subList(0, Math.min(rows, lines.size())));
        while (filled.size() < rows) {
            filled.add(Line.EMPTY);
        }
        return filled;
    }

    /// Names may have letters that an ASCII terminal does not know.
    private static Line inAscii(Line line) {
        return new Line(
                line.spans().stream()
                        .map(span -> new Line.Span(span.role(), inAscii(span.text())))
                        .toList());
    }

    private static String inAscii(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .forEach(c -> {
                    if (c < 0x80) {
                        out.appendCodePoint(c);
                    } else {
                        out.repeat('?', TextWidth.of(Character.toString(c)));
                    }
                });
        return out.toString();
    }
}
