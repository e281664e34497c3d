package tco.render.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import tco.engine.simulate.SimulationResult;
import tco.engine.simulate.SimulationResult.Percentiles;
import tco.engine.simulate.SimulationResult.SimulatedOption;
import tco.render.comparison.Footnotes;
import tco.render.document.Document;
import tco.render.document.Heading;
import tco.render.text.Cell;
import tco.render.text.CellText;
import tco.render.text.CountText;
import tco.render.text.JsonText;
import tco.render.text.MoneyText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a simulation found, the lowest mean first.
///
/// @param allNotes whether a terminal shows the notes of the options, not only their number
public record SimulationDocument(SimulationResult outcome, boolean allNotes, String version)
        implements Document {
    private static final List<Heading> HEADINGS =
            List.of(
                    Heading.words("option"),
                    Heading.number("mean"),
                    Heading.number("p5").ranked(1),
                    Heading.number("p50").ranked(2),
                    Heading.number("p95").ranked(1),
                    Heading.number("cheapest in"),
                    Heading.number("regret").ranked(3));

    private static final List<String> NAMES =
            List.of(
                    "option",
                    "name",
                    "mean_usd",
                    "p5_usd",
                    "p50_usd",
                    "p95_usd",
                    "probability_cheapest",
                    "expected_regret_usd",
                    "eligible_share",
                    "estimate",
                    "notes");

    @Override
    public List<Block> screen() {
        int notes = notes().size();
        return blocks(
                allNotes || notes == 0 ? "" : CountText.counted(notes, "note") + ": --notes",
                allNotes);
    }

    @Override
    public List<Block> page() {
        return blocks("", true);
    }

    /// @param hint how to see the notes; empty where there is nothing to see
    private List<Block> blocks(String hint, boolean withNotes) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(headline(outcome)));
        blocks.add(new Table(HEADINGS, byMean(outcome)));
        List<String> points = excluded();
        if (withNotes) {
            points.addAll(notes());
        }
        if (!points.isEmpty()) {
            blocks.add(new Points(points));
        }
        outcome.simulation()
                .leftOut()
                .forEach(left ->
                        blocks.add(
                                new Paragraph(
                                        "Left out: "
                                                + left.option().name()
                                                + ", "
                                                + left.because()
                                                + ".")));
        List<String> legend = new ArrayList<>();
        if (outcome.options().stream().anyMatch(SimulatedOption::estimates)) {
            legend.add("~ " + Footnotes.ESTIMATE);
        }
        if (!hint.isEmpty()) {
            legend.add(hint);
        }
        if (!legend.isEmpty()) {
            blocks.add(new Paragraph(String.join("; ", legend)));
        }
        blocks.add(new Paragraph(verdict(outcome)));
        return blocks;
    }

    /// Why options cannot win in any sample.
    private List<String> excluded() {
        return named(option ->
                option.excludedBecause().map(why -> Footnotes.EXCLUDED + why).stream().toList());
    }

    /// The notes of all options, those of the widest spread first.
    private List<String> notes() {
        return named(SimulatedOption::notes);
    }

    /// What is said of options, each text once under their names.
    private List<String> named(Function<SimulatedOption, List<String>> said) {
        Map<String, List<SimulatedOption>> options = new LinkedHashMap<>();
        ranked(outcome).stream()
                .sorted(Comparator.comparingDouble(option -> -option.percentiles().width()))
                .forEach(option ->
                        said.apply(option)
                                .forEach(text ->
                                        options.computeIfAbsent(text, _ -> new ArrayList<>())
                                                .add(option)));
        List<String> texts = new ArrayList<>();
        options.forEach((text, of) ->
                texts.add(
                        of.stream()
                                .map(SimulationDocument::name)
                                .collect(Collectors.joining(", ", "", ": " + text))));
        return texts;
    }

    private static String headline(SimulationResult outcome) {
        int figures = outcome.simulation().drawn().size();
        return CountText.number(outcome.simulation().samples())
                + " samples of "
                + figures
                + (figures == 1 ? " ranged figure" : " ranged figures")
                + ", "
                + outcome.simulation().distribution().key()
                + ", seed "
                + outcome.simulation().seed()
                + "; "
                + MoneyText.name()
                + " a month";
    }

    private static String verdict(SimulationResult outcome) {
        return outcome.favourite()
                .map(best ->
                        best.option().name()
                                + " is the cheapest in "
                                + CountText.percent(best.probabilityCheapest())
                                + " of the samples; choosing it costs "
                                + MoneyText.brief(best.expectedRegretUsd().orElse(0))
                                + " a month more than the best on average.")
                .orElse("No option may win in any sample.");
    }

    private static List<List<String>> byMean(SimulationResult outcome) {
        return ranked(outcome).stream().map(SimulationDocument::cells).toList();
    }

    private static List<SimulatedOption> ranked(SimulationResult outcome) {
        return outcome.options().stream()
                .sorted(Comparator.comparingDouble(SimulatedOption::meanUsd))
                .toList();
    }

    private static String name(SimulatedOption option) {
        return OptionMarks.name(option.option(), option.ownVolume());
    }

    private static List<String> cells(SimulatedOption option) {
        Percentiles spread = option.percentiles();
        boolean eligible = option.expectedRegretUsd().isPresent();
        return List.of(
                name(option),
                OptionMarks.usd(option.meanUsd(), true, option.estimates()),
                MoneyText.brief(spread.p5()),
                MoneyText.brief(spread.p50()),
                MoneyText.brief(spread.p95()),
                eligible ? CountText.percent(option.probabilityCheapest()) : "excluded",
                eligible
                        ? MoneyText.brief(option.expectedRegretUsd().getAsDouble())
                        : CellText.NONE);
    }

    /// A row for each option, in the scenario's order.
    @Override
    public Sheet sheet() {
        return new Sheet(NAMES, outcome.options().stream().map(SimulationDocument::row).toList());
    }

    private static List<Cell> row(SimulatedOption option) {
        Percentiles spread = option.percentiles();
        return List.of(
                new Cell.Text(option.option().id()),
                new Cell.Text(option.option().name()),
                new Cell.Money(option.meanUsd()),
                new Cell.Money(spread.p5()),
                new Cell.Money(spread.p50()),
                new Cell.Money(spread.p95()),
                new Cell.Share(option.probabilityCheapest()),
                option.expectedRegretUsd().isPresent()
                        ? new Cell.Money(option.expectedRegretUsd().getAsDouble())
                        : Cell.NONE,
                new Cell.Share(option.eligibleShare()),
                new Cell.Flag(option.estimates()),
                option.notes().isEmpty()
                        ? Cell.NONE
                        : new Cell.Text(String.join("; ", option.notes())));
    }

    @Override
    public JsonNode json() {
        ObjectNode document = JsonText.object().put("schema", "tco.simulate/1");
        document.put("samples", outcome.simulation().samples());
        document.put("seed", outcome.simulation().seed());
        document.put("distribution", outcome.simulation().distribution().key());
        ArrayNode drawn = document.putArray("drawn");
        outcome.simulation().drawn().forEach(figure -> drawn.add(figure.path()));
        ArrayNode rows = document.putArray("options");
        outcome.options().forEach(option -> rows.add(option(option)));
        ArrayNode leftOut = document.putArray("left_out");
        outcome.simulation()
                .leftOut()
                .forEach(left ->
                        leftOut.addObject()
                                .put("id", left.option().id())
                                .put("because", left.because()));
        document.put("favourite", outcome.favourite().map(best -> best.option().id()).orElse(null));
        document.put("version", version);
        return document;
    }

    private static ObjectNode option(SimulatedOption option) {
        ObjectNode node =
                JsonText.object()
                        .put("id", option.option().id())
                        .put("name", option.option().name());
        ObjectNode monthly = node.putObject("monthly_usd");
        monthly.set("mean", JsonText.number(option.meanUsd()));
        monthly.set("p5", JsonText.number(option.percentiles().p5()));
        monthly.set("p50", JsonText.number(option.percentiles().p50()));
        monthly.set("p95", JsonText.number(option.percentiles().p95()));
        node.set("probability_cheapest", JsonText.number(option.probabilityCheapest()));
        OptionalDouble regret = option.expectedRegretUsd();
        node.set("expected_regret_usd", JsonText.number(regret.orElse(Double.NaN)));
        node.set("eligible_share", JsonText.number(option.eligibleShare()));
        node.put("estimates", option.estimates());
        node.put("own_volume", option.ownVolume().isPresent());
        node.put("excluded_because", option.excludedBecause().orElse(null));
        node.set("notes", JsonText.texts(option.notes()));
        return node;
    }
}
