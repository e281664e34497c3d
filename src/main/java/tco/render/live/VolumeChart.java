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
import tco.render.chart.DotLines;
import tco.render.chart.DotLines.Cell;
import tco.render.chart.DotLines.Ink;
import tco.render.chart.LineChart;
import tco.render.chart.LineChart.Caption;
import tco.render.chart.LineChart.Series;
import tco.render.chart.LineChart.Spot;
import tco.render.live.Line.Role;
import tco.render.live.Scene.Letters;
import tco.render.live.Scene.Pane;
import tco.render.text.CountText;
import tco.render.text.MoneyText;

/// What each option costs at other volumes, on logarithmic axes, with the present volume and the
/// volumes at which another option becomes the cheapest.
final class VolumeChart {
    private static final int MONEY = 8;
    private static final int LETTERS = 4;
    private static final int AXIS_ROWS = 2;
    private static final double ROOM_BELOW = 2;
    private static final double ROOM_ABOVE = 3;
    private static final double LEAST_SPREAD = 10;

    private final Scene scene;
    private final Theme theme;
    private final int columns;
    private final int rows;
    private final LineChart chart;
    private final DotLines dots;

    VolumeChart(Scene scene, Theme theme, int width, int height) {
        this.scene = scene;
        this.theme = theme;
        this.columns = columns(width);
        this.rows = height - AXIS_ROWS;
        this.chart = chart(scene);
        this.dots = new DotLines(chart, chosen(), columns, rows, theme);
    }

    private static int columns(int width) {
        return width - MONEY - 1 - LETTERS;
    }

    /// How many volumes a chart of a width shows the costs at.
    static int volumes(int width, Theme theme) {
        return DotLines.across(columns(width), theme);
    }

    private static LineChart chart(Scene scene) {
        VolumeCurves curves = scene.curves();
        List<Series> series = new ArrayList<>();
        for (Curve curve : curves.curves()) {
            series.add(
                    new Series(
                            Letters.of(scene.comparison(), curve.option()),
                            curve.option().id(),
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

    /// From below the cheapest to above the dearest option at the present volume, and whatever is
    /// the cheapest at the greatest.
    private static Axis amounts(Scene scene) {
        VolumeCurves curves = scene.curves();
        Set<String> drawn = new HashSet<>();
        curves.curves().forEach(curve -> drawn.add(curve.option().id()));
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
        double bottom = (Double.isFinite(least) ? least : 1) / ROOM_BELOW;
        double dearest = Math.max(most, Double.isFinite(last) ? last : 0);
        return new Axis(
                "USD a month",
                Axis.Kind.LOGARITHMIC,
                bottom,
                ROOM_ABOVE * Math.max(bottom * LEAST_SPREAD, dearest),
                MoneyText::brief);
    }

    private int chosen() {
        List<String> ids = chart.series().stream().map(Series::name).toList();
        return scene.pane() == Pane.OPTIONS ? ids.indexOf(scene.option()) : -1;
    }

    List<Line> lines() {
        VolumeMarks marks = new VolumeMarks(scene, chart.x(), columns, theme);
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            lines.add(
                    label(row)
                            .and(Role.MUTED, theme.vertical())
                            .and(cells(row, marks.now()))
                            .and(Line.of(Role.MUTED, " " + dots.ends(row)).fitted(LETTERS, theme)));
        }
        String margin = " ".repeat(MONEY);
        lines.add(Line.of(Role.PLAIN, margin).and(marks.axis()));
        lines.add(Line.of(Role.PLAIN, margin + " ").and(marks.labels()));
        return Collections.unmodifiableList(lines);
    }

    private Line label(int row) {
        double usd = row == 0 ? chart.y().greatest() : chart.y().least();
        String text = row == 0 || row == rows - 1 ? chart.y().text().apply(usd) : "";
        return Line.of(Role.MUTED, " ".repeat(Math.max(0, MONEY - 1 - text.length())) + text + " ");
    }

    /// A row of the field, with an upright line at the present volume where nothing else is.
    private Line cells(int row, int now) {
        Line line = Line.EMPTY;
        for (int column = 0; column < columns; column++) {
            Optional<Cell> cell = dots.cell(row, column);
            line =
                    line.and(
                            cell.map(drawn -> role(drawn.ink())).orElse(Role.MUTED),
                            cell.map(Cell::text).orElse(column == now ? theme.now() : " "));
        }
        return line;
    }

    private static Role role(Ink ink) {
        return switch (ink) {
            case LINE -> Role.MUTED;
            case CHOSEN -> Role.ACTIVE;
            case LOWEST -> Role.CHEAPEST;
        };
    }
}
