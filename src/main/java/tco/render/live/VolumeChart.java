package tco.render.live;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tco.engine.OptionResult;
import tco.engine.breakeven.VolumeCurves;
import tco.engine.breakeven.VolumeCurves.Curve;
import tco.model.Case;
import tco.render.Theme;
import tco.render.live.Line.Role;
import tco.render.live.Scene.Letters;
import tco.render.live.Scene.Pane;
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
    private final Plot plot;
    private final VolumeCurves curves;
    private final double bottomUsd;
    private final double topUsd;

    VolumeChart(Scene scene, Theme theme, int width, int height) {
        this.scene = scene;
        this.theme = theme;
        this.columns = columns(width);
        this.rows = height - AXIS_ROWS;
        this.plot = new Plot(columns, rows, theme);
        this.curves = scene.curves();
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (OptionResult result : scene.comparison().results()) {
            double usd = result.usd(Case.TYPICAL);
            if (usd > 0 && result.monthly().typical().servedShare() >= 1 && isDrawn(result)) {
                least = Math.min(least, usd);
                most = Math.max(most, usd);
            }
        }
        double last = curves.leastUsd(curves.volumes().size() - 1);
        this.bottomUsd = (Double.isFinite(least) ? least : 1) / ROOM_BELOW;
        this.topUsd =
                ROOM_ABOVE
                        * Math.max(
                                bottomUsd * LEAST_SPREAD,
                                Math.max(most, Double.isFinite(last) ? last : 0));
    }

    private static int columns(int width) {
        return width - MONEY - 1 - LETTERS;
    }

    /// How many volumes a chart of a width shows the costs at.
    static int volumes(int width, Theme theme) {
        return Plot.across(columns(width), theme);
    }

    private boolean isDrawn(OptionResult result) {
        return curves.curves().stream()
                .anyMatch(curve -> curve.option().id().equals(result.option().id()));
    }

    List<Line> lines() {
        List<StringBuilder> ends = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            ends.add(new StringBuilder());
        }
        for (Curve curve : curves.curves()) {
            draw(curve, ends);
        }
        VolumeMarks marks = new VolumeMarks(scene, columns, theme);
        List<Line> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            lines.add(
                    label(row)
                            .and(Role.MUTED, theme.vertical())
                            .and(plot.line(row, marks.now()))
                            .and(Line.of(Role.MUTED, " " + ends.get(row)).fitted(LETTERS, theme)));
        }
        String margin = " ".repeat(MONEY);
        lines.add(Line.of(Role.PLAIN, margin).and(marks.axis()));
        lines.add(Line.of(Role.PLAIN, margin + " ").and(marks.labels()));
        return Collections.unmodifiableList(lines);
    }

    private Line label(int row) {
        String text =
                row == 0
                        ? MoneyText.brief(topUsd)
                        : row == rows - 1 ? MoneyText.brief(bottomUsd) : "";
        return Line.of(Role.MUTED, " ".repeat(Math.max(0, MONEY - 1 - text.length())) + text + " ");
    }

    /// One option's curve; its letter goes beside the row that it ends in.
    private void draw(Curve curve, List<StringBuilder> ends) {
        double before = Double.NaN;
        char letter = Letters.of(scene.comparison(), curve.option()).charAt(0);
        for (int step = 0; step < curve.usd().size(); step++) {
            double height = height(curve.usd().get(step));
            if (!Double.isNaN(height)) {
                plot.join(
                        step,
                        Double.isNaN(before) ? height : before,
                        height,
                        letter,
                        role(curve, step));
            }
            before = height;
        }
        if (before >= 0 && before <= 1) {
            ends.get(plot.row(before)).append(letter);
        }
    }

    private Role role(Curve curve, int step) {
        if (curve.usd().get(step) <= curves.leastUsd(step)) {
            return Role.CHEAPEST;
        }
        boolean selected =
                scene.pane() == Pane.OPTIONS && scene.option().equals(curve.option().id());
        return selected ? Role.ACTIVE : Role.MUTED;
    }

    private double height(double usd) {
        return usd > 0 ? Math.log(usd / bottomUsd) / Math.log(topUsd / bottomUsd) : Double.NaN;
    }
}
