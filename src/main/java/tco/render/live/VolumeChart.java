package tco.render.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tco.engine.OptionResult;
import tco.engine.breakeven.VolumeCurves;
import tco.engine.breakeven.VolumeCurves.Curve;
import tco.model.Case;
import tco.render.Theme;
import tco.render.chart.Axis;
import tco.render.chart.Chart.Caption;
import tco.render.chart.DotLines;
import tco.render.chart.DotLines.Cell;
import tco.render.chart.DotLines.Ink;
import tco.render.chart.LineChart;
import tco.render.chart.LineChart.Series;
import tco.render.chart.LineChart.Spot;
import tco.render.chart.LineNames;
import tco.render.chart.LineNames.Name;
import tco.render.live.Line.Role;
import tco.render.live.Scene.Pane;
import tco.render.text.CountText;
import tco.render.text.MoneyText;
import tco.text.TextWidth;

/// What the options that win and the selected one cost at other volumes, on logarithmic axes, with
/// the present volume and the volumes at which another option becomes the cheapest.
final class VolumeChart {
    private static final int MONEY = 7;
    private static final double THOUSAND = 1000;
    private static final int AXIS_ROWS = 2;
    private static final double LEAST_SPREAD = 10;

    private final Scene scene;
    private final Theme theme;
    private final int columns;
    private final int rows;
    private final LineChart chart;
    private final DotLines dots;
    private final List<Name> names;

    VolumeChart(Scene scene, Theme theme, int width, int height) {
        this.scene = scene;
        this.theme = theme;
        this.columns = columns(width);
        this.rows = height - AXIS_ROWS;
        this.chart = chart(scene);
        this.dots = new DotLines(chart, chosen(), columns, rows, theme);
        this.names =
                LineNames.of(
                        dots,
                        chart.series().stream().map(line -> " " + line.name() + " ").toList(),
                        columns,
                        rows);
    }

    private static int columns(int width) {
        return width - MONEY - 1;
    }

    /// How many volumes a chart of a width shows the costs at.
    static int volumes(int width, Theme theme) {
        return DotLines.across(columns(width), theme);
    }

    private static LineChart chart(Scene scene) {
        VolumeCurves curves = scene.curves();
        List<Series> series = new ArrayList<>();
        for (Curve curve : scene.drawn()) {
            series.add(
                    new Series(
                            Series.letter(series.size()),
                            curve.option().shortName(),
                            Series.spots(curves.volumes(), curve.usd())));
        }
        List<Spot> lowest = new ArrayList<>();
        for (int step = 0; step < curves.volumes().size(); step++) {
            lowest.add(new Spot(curves.volumes().get(step), curves.leastUsd(step)));
        }
        return new LineChart(
                new Caption("volume", "Cost against tokens a month", ""),
                new Axis(
                        "tokens a month",
                        Axis.Kind.LOGARITHMIC,
                        curves.volumes().getFirst(),
                        curves.volumes().getLast(),
                        CountText::tokens),
                amounts(scene),
                series,
                List.of(),
                lowest);
    }

    /// Whole powers of ten, from below the cheapest to above the dearest line at the present
    /// volume, and whatever is the cheapest at the greatest.
    private static Axis amounts(Scene scene) {
        VolumeCurves curves = scene.curves();
        Set<String> drawn = new HashSet<>();
        scene.drawn().forEach(curve -> drawn.add(curve.option().id()));
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (OptionResult result : scene.comparison().results()) {
            double usd = result.usd(Case.TYPICAL);
            boolean serves = result.monthly().typical().servedShare() >= 1;
            if (usd > 0 && serves && drawn.contains(result.option().id())) {
                least = Math.min(least, usd);
                most = Math.max(most, usd);
            }
        }
        double last = curves.leastUsd(curves.volumes().size() - 1);
        double one = MoneyText.oneInUsd();
        double bottom =
                one
                        * powerOfTen(
                                Math.floor(
                                        StrictMath.log10(
                                                Double.isFinite(least) ? least / one : 1)));
        double dearest = Math.max(most, Double.isFinite(last) ? last : 0);
        double top = Math.max(bottom * LEAST_SPREAD, dearest);
        return Axis.ofMoney(
                MoneyText.code() + " a month",
                Axis.Kind.LOGARITHMIC,
                bottom,
                one * powerOfTen(Math.ceil(StrictMath.log10(top / one))),
                VolumeChart::brief);
    }

    /// `$1.00`, `$100`, `$10k`: what stands at a power of ten; without a sign that is a word.
    private static String brief(double usd) {
        double shown = usd / MoneyText.oneInUsd();
        String text =
                shown < THOUSAND
                        ? MoneyText.brief(usd)
                        : MoneyText.unit("$" + CountText.tokens(shown));
        return TextWidth.of(text) < MONEY ? text : CountText.tokens(shown);
    }

    private static double powerOfTen(double exponent) {
        return Double.parseDouble("1e" + (int) exponent);
    }

    /// The selected option is drawn first, where it can be drawn.
    private int chosen() {
        boolean drawn =
                scene.drawn().stream()
                        .limit(1)
                        .anyMatch(curve -> curve.option().id().equals(scene.option()));
        return scene.pane() == Pane.OPTIONS && drawn ? 0 : -1;
    }

    List<Line> lines() {
        VolumeMarks marks = new VolumeMarks(scene, chart.x(), columns, theme);
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            lines.add(label(row).and(cells(row, marks.now())));
        }
        String margin = " ".repeat(MONEY);
        lines.add(Line.of(Role.PLAIN, margin).and(marks.axis()));
        lines.add(Line.of(Role.PLAIN, margin + " ").and(marks.labels()));
        return Collections.unmodifiableList(lines);
    }

    /// The axis beside a row, with the power of ten that lies in it.
    private Line label(int row) {
        for (double tick : chart.y().decades()) {
            if (Math.round((1 - chart.y().part(tick)) * (rows - 1)) == row) {
                String text = chart.y().text().apply(tick);
                return Line.of(
                        Role.MUTED,
                        " ".repeat(Math.max(0, MONEY - 1 - text.length()))
                                + text
                                + " "
                                + theme.tickBeside());
            }
        }
        return Line.of(Role.MUTED, " ".repeat(MONEY) + theme.vertical());
    }

    /// A row of the field, with the names of lines, and an upright line at the present volume where
    /// nothing else is.
    private Line cells(int row, int now) {
        Line line = Line.EMPTY;
        for (int column = 0; column < columns; column++) {
            Optional<Name> name = nameAt(row, column);
            if (name.isPresent()) {
                line = line.and(role(name.get()), name.get().text());
                column += TextWidth.of(name.get().text()) - 1;
                continue;
            }
            Optional<Cell> cell = dots.cell(row, column);
            line =
                    line.and(
                            cell.map(drawn -> role(drawn.ink())).orElse(Role.MUTED),
                            cell.map(Cell::text).orElse(column == now ? theme.now() : " "));
        }
        return line;
    }

    private Optional<Name> nameAt(int row, int column) {
        return names.stream()
                .filter(name -> name.row() == row && name.column() == column)
                .findFirst();
    }

    private Role role(Name name) {
        return name.series() == chosen() ? Role.ACTIVE : Role.STRONG;
    }

    private static Role role(Ink ink) {
        return switch (ink) {
            case LINE -> Role.MUTED;
            case CHOSEN -> Role.ACTIVE;
            case LOWEST -> Role.CHEAPEST;
        };
    }
}
