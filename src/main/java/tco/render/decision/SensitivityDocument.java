package tco.render.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.OptionResult;
import tco.engine.sensitivity.Sensitivity;
import tco.engine.sensitivity.Swing;
import tco.engine.sensitivity.Swing.Turn;
import tco.model.Option;
import tco.render.RenderOptions;
import tco.render.chart.CharacterBars;
import tco.render.chart.Chart.Caption;
import tco.render.chart.Tornado;
import tco.render.chart.Tornado.Bar;
import tco.render.document.Document;
import tco.render.document.Heading;
import tco.render.text.Cell;
import tco.render.text.CountText;
import tco.render.text.JsonText;
import tco.render.text.MoneyText;
import tco.text.RangeText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What each figure does to an option's cost, largest swing first.
public record SensitivityDocument(Sensitivity sensitivity, RenderOptions options)
        implements Document {
    private static final double LEAST_SHORT = 1e6;

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
                    "cheapest_at_high",
                    "flips_below",
                    "cheapest_below",
                    "flips_above",
                    "cheapest_above");

    @Override
    public List<Block> screen() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(headline(sensitivity)));
        if (!sensitivity.swings().isEmpty()) {
            blocks.add(table(sensitivity));
            blocks.add(new Verbatim(new CharacterBars(tornado(sensitivity), options).draw()));
            List<String> flips = flips(sensitivity);
            if (!flips.isEmpty()) {
                blocks.add(new Points(flips));
            }
        }
        List<String> notes = OptionMarks.notes(sensitivity.option().name(), sensitivity.result());
        if (!notes.isEmpty()) {
            blocks.add(new Points(notes));
        }
        blocks.add(new Paragraph(verdict(sensitivity)));
        return blocks;
    }

    /// A bar for each figure, the widest first.
    public static Tornado tornado(Sensitivity sensitivity) {
        List<Bar> bars = new ArrayList<>();
        for (Swing swing : sensitivity.swings()) {
            bars.add(
                    new Bar(
                            swing.figure().path(),
                            new Tornado.End(value(swing.moved().low()), swing.low().usd()),
                            new Tornado.End(value(swing.moved().high()), swing.high().usd()),
                            money(swing.usd()),
                            swing.flips()));
        }
        return new Tornado(
                new Caption(
                        "tornado",
                        "What moves the cost of " + sensitivity.option().name(),
                        "One bar a figure, the widest first, from the cost with the figure at its"
                                + " low to the cost with it at its high, all others typical. The"
                                + " table has the numbers."),
                MoneyText.name() + " a month",
                sensitivity.usd(),
                bars,
                MoneyText::brief);
    }

    private static String headline(Sensitivity sensitivity) {
        OptionResult result = sensitivity.result();
        return OptionMarks.name(result.option(), sensitivity.ownVolume())
                + ": "
                + OptionMarks.usd(sensitivity.usd(), result.costKnown(), result.estimates())
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

    private static Table table(Sensitivity sensitivity) {
        List<List<String>> rows = new ArrayList<>();
        for (Swing swing : sensitivity.swings()) {
            rows.add(
                    List.of(
                            swing.figure().path() + (swing.flips() ? " *" : ""),
                            CountText.range(
                                    value(swing.moved().low()), value(swing.moved().high())),
                            money(swing.low().usd()),
                            money(swing.high().usd()),
                            money(swing.usd())));
        }
        return new Table(
                List.of(
                        Heading.path("figure"),
                        Heading.number("from..to").ranked(2),
                        Heading.number("at low").ranked(1),
                        Heading.number("at high").ranked(1),
                        Heading.number("swing")),
                rows);
    }

    /// Dollars, or that they have no limit.
    public static String money(double usd) {
        return Double.isInfinite(usd) ? "no limit" : MoneyText.brief(usd);
    }

    private static Cell cell(double usd) {
        return Double.isInfinite(usd) ? Cell.NONE : new Cell.Money(usd);
    }

    /// Volumes are too long in full digits.
    public static String value(double value) {
        return Math.abs(value) >= LEAST_SHORT ? CountText.tokens(value) : CountText.number(value);
    }

    private static List<String> flips(Sensitivity sensitivity) {
        List<String> flips = new ArrayList<>();
        for (Swing swing : sensitivity.swings()) {
            if (swing.isOpen()) {
                flips.add(swing.figure().path() + " towards 0: the cost has no limit");
            }
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

    /// A row for each figure.
    @Override
    public Sheet sheet() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Swing swing : sensitivity.swings()) {
            rows.add(
                    List.of(
                            new Cell.Text(sensitivity.option().id()),
                            new Cell.Text(swing.figure().path()),
                            figure(swing.moved().low()),
                            figure(swing.moved().typical()),
                            figure(swing.moved().high()),
                            cell(swing.low().usd()),
                            new Cell.Money(sensitivity.usd()),
                            cell(swing.high().usd()),
                            cell(swing.usd()),
                            new Cell.Flag(swing.flips()),
                            id(swing.low().cheapest()),
                            id(swing.high().cheapest()),
                            turn(swing.below()),
                            id(swing.below().flatMap(Turn::cheapest)),
                            turn(swing.above()),
                            id(swing.above().flatMap(Turn::cheapest))));
        }
        return new Sheet(NAMES, rows);
    }

    private static Cell id(Optional<Option> option) {
        return option.<Cell>map(each -> new Cell.Text(each.id())).orElse(Cell.NONE);
    }

    private static Cell turn(Optional<Turn> turn) {
        return turn.map(each -> figure(each.value())).orElse(Cell.NONE);
    }

    /// All digits of a figure, whatever its unit.
    private static Cell figure(double value) {
        return new Cell.Given(RangeText.plain(value));
    }

    @Override
    public JsonNode json() {
        ObjectNode document = JsonText.object().put("schema", "tco.sensitivity/1");
        document.put("option", sensitivity.option().id());
        document.set("monthly_usd", JsonText.number(sensitivity.usd()));
        document.put("cost_known", sensitivity.result().costKnown());
        document.put("estimates", sensitivity.result().estimates());
        document.put("cheapest", sensitivity.cheapest().map(Option::id).orElse(null));
        ArrayNode figures = document.putArray("figures");
        for (Swing swing : sensitivity.swings()) {
            ObjectNode node = figures.addObject().put("path", swing.figure().path());
            node.set("value", JsonText.range(swing.moved()));
            node.set("low", end(swing.moved().low(), swing.low()));
            node.set("high", end(swing.moved().high(), swing.high()));
            node.set("swing_usd", JsonText.number(swing.usd()));
            node.put("changes_cheapest", swing.flips());
            ArrayNode turns = node.putArray("turns");
            for (Turn turn : swing.turns()) {
                turns.addObject()
                        .put("cheapest", turn.cheapest().map(Option::id).orElse(null))
                        .set("value", JsonText.number(turn.value()));
            }
        }
        document.put("figures_without_effect", sensitivity.still());
        document.set("notes", JsonText.texts(sensitivity.result().notes()));
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
