package tco.render;

import java.util.ArrayList;
import java.util.List;
import tco.engine.sensitivity.Sensitivity;
import tco.engine.sensitivity.Swing;
import tco.model.Option;
import tco.render.Report.Block;
import tco.render.Report.Drawing;
import tco.render.Report.Paragraph;
import tco.render.Report.Points;
import tco.render.Report.Sheet;
import tco.render.Report.Texts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What each figure does to an option's cost, largest swing first.
public final class SensitivityReport {
    private static final List<String> NAMES =
            List.of(
                    "option",
                    "figure",
                    "value_low",
                    "value",
                    "value_high",
                    "monthly_usd_at_low",
                    "monthly_usd",
                    "monthly_usd_at_high",
                    "swing_usd",
                    "flips",
                    "cheapest_at_low",
                    "cheapest_at_high");

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
        return new Report(text, () -> sheet(sensitivity), () -> json(sensitivity));
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
                        : "* changes which option is the cheapest: "
                                + flips
                                + (flips == 1 ? " figure." : " figures."))
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
                List.of("figure", "from..to", "at low", "at high", "swing"),
                List.of(false, true, true, true, true),
                rows);
    }

    /// Volumes are too long in full digits.
    private static String value(double value) {
        return Math.abs(value) >= LEAST_SHORT ? CountText.tokens(value) : CountText.number(value);
    }

    private static List<String> flips(Sensitivity sensitivity) {
        List<String> flips = new ArrayList<>();
        for (Swing swing : sensitivity.swings()) {
            flip(swing, swing.moved().low(), swing.low(), sensitivity, flips);
            flip(swing, swing.moved().high(), swing.high(), sensitivity, flips);
        }
        return flips;
    }

    private static void flip(
            Swing swing, double at, Swing.End end, Sensitivity sensitivity, List<String> flips) {
        if (!end.cheapest().equals(sensitivity.cheapest())) {
            flips.add(
                    swing.figure().path()
                            + " at "
                            + value(at)
                            + ": the cheapest becomes "
                            + end.cheapest().map(Option::name).orElse("none"));
        }
    }

    private static Sheet sheet(Sensitivity sensitivity) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Swing swing : sensitivity.swings()) {
            rows.add(
                    List.of(
                            new Cell.Text(sensitivity.option().id()),
                            new Cell.Text(swing.figure().path()),
                            new Cell.Share(swing.moved().low()),
                            new Cell.Share(swing.moved().typical()),
                            new Cell.Share(swing.moved().high()),
                            new Cell.Money(swing.low().usd()),
                            new Cell.Money(sensitivity.usd()),
                            new Cell.Money(swing.high().usd()),
                            new Cell.Money(swing.usd()),
                            new Cell.Flag(swing.flips()),
                            id(swing.low()),
                            id(swing.high())));
        }
        return new Sheet(NAMES, rows);
    }

    private static Cell id(Swing.End end) {
        return end.cheapest().<Cell>map(option -> new Cell.Text(option.id())).orElse(Cell.NONE);
    }

    private static ObjectNode json(Sensitivity sensitivity) {
        ObjectNode document = JsonText.object().put("schema", "tco.sensitivity/1");
        document.put("option", sensitivity.option().id());
        document.set("monthly_usd", JsonText.number(sensitivity.usd()));
        document.put("cheapest", sensitivity.cheapest().map(Option::id).orElse(null));
        ArrayNode figures = document.putArray("figures");
        for (Swing swing : sensitivity.swings()) {
            ObjectNode node = figures.addObject().put("path", swing.figure().path());
            node.set("value", JsonText.range(swing.moved()));
            node.set("low", end(swing.moved().low(), swing.low()));
            node.set("high", end(swing.moved().high(), swing.high()));
            node.set("swing_usd", JsonText.number(swing.usd()));
            node.put("changes_cheapest", swing.flips());
        }
        document.put("figures_without_effect", sensitivity.still());
        return document;
    }

    private static ObjectNode end(double value, Swing.End end) {
        ObjectNode node = JsonText.object();
        node.set("value", JsonText.number(value));
        node.set("monthly_usd", JsonText.number(end.usd()));
        node.put("cheapest", end.cheapest().map(Option::id).orElse(null));
        return node;
    }
}
