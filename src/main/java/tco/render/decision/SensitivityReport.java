package tco.render.decision;

import java.util.ArrayList;
import java.util.List;
import tco.engine.sensitivity.Sensitivity;
import tco.engine.sensitivity.Swing;
import tco.engine.sensitivity.Swing.Turn;
import tco.render.RenderOptions;
import tco.render.chart.Tornado;
import tco.render.document.Heading;
import tco.render.document.Report;
import tco.render.document.Report.Block;
import tco.render.document.Report.Drawing;
import tco.render.document.Report.Paragraph;
import tco.render.document.Report.Points;
import tco.render.document.Report.Texts;
import tco.render.text.CountText;
import tco.render.text.MoneyText;

/// What each figure does to an option's cost, largest swing first.
public final class SensitivityReport {
    private static final double LEAST_SHORT = 1e6;

    private SensitivityReport() {}

    public static Report of(Sensitivity sensitivity, RenderOptions options) {
        List<Block> text = new ArrayList<>();
        text.add(new Paragraph(headline(sensitivity)));
        if (!sensitivity.swings().isEmpty()) {
            text.add(table(sensitivity));
            text.add(new Drawing(new Tornado(sensitivity, options).draw()));
            List<String> flips = flips(sensitivity);
            if (!flips.isEmpty()) {
                text.add(new Points(flips));
            }
        }
        text.add(new Paragraph(verdict(sensitivity)));
        return new Report(
                text,
                () -> SensitivitySheet.of(sensitivity),
                () -> SensitivityJson.of(sensitivity));
    }

    private static String headline(Sensitivity sensitivity) {
        return sensitivity.option().name()
                + ": "
                + MoneyText.brief(sensitivity.usd())
                + " a month with every figure typical; each figure moved alone";
    }

    private static String verdict(Sensitivity sensitivity) {
        long flips = sensitivity.swings().stream().filter(Swing::flips).count();
        String still =
                sensitivity.still() == 0
                        ? ""
                        : " " + sensitivity.still() + " more figures move nothing here.";
        if (sensitivity.swings().isEmpty()) {
            return "No figure with a range moves anything here: --swing 20% moves every figure."
                    + still;
        }
        return (flips == 0
                        ? "No single figure changes which option is the cheapest."
                        : flips
                                + (flips == 1
                                        ? " figure, marked *, changes"
                                        : " figures, marked *, change")
                                + " which option is the cheapest"
                                + sensitivity
                                        .cheapest()
                                        .map(option -> ", which is " + option.name() + ".")
                                        .orElse("."))
                + still;
    }

    private static Texts table(Sensitivity sensitivity) {
        List<List<String>> rows = new ArrayList<>();
        for (Swing swing : sensitivity.swings()) {
            rows.add(
                    List.of(
                            swing.figure().path() + (swing.flips() ? " *" : ""),
                            CountText.range(
                                    value(swing.moved().low()), value(swing.moved().high())),
                            MoneyText.brief(swing.low().usd()),
                            MoneyText.brief(swing.high().usd()),
                            MoneyText.brief(swing.usd())));
        }
        return new Texts(
                List.of(
                        Heading.path("figure"),
                        Heading.number("from..to").ranked(2),
                        Heading.number("at low").ranked(1),
                        Heading.number("at high").ranked(1),
                        Heading.number("swing")),
                rows);
    }

    /// Volumes are too long in full digits.
    public static String value(double value) {
        return Math.abs(value) >= LEAST_SHORT ? CountText.tokens(value) : CountText.number(value);
    }

    private static List<String> flips(Sensitivity sensitivity) {
        List<String> flips = new ArrayList<>();
        for (Swing swing : sensitivity.swings()) {
            swing.below().ifPresent(turn -> flips.add(flip(swing, turn, " or less: ")));
            swing.above().ifPresent(turn -> flips.add(flip(swing, turn, " or more: ")));
        }
        return flips;
    }

    private static String flip(Swing swing, Turn turn, String side) {
        return swing.figure().path()
                + " at "
                + value(turn.value())
                + side
                + turn.cheapest()
                        .map(option -> option.name() + " becomes the cheapest")
                        .orElse("no option may win");
    }
}
