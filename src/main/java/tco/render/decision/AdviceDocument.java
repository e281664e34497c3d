package tco.render.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tco.engine.advice.Advice;
import tco.engine.advice.Advice.Objection;
import tco.engine.advice.Advice.Recommendation;
import tco.engine.advice.Advice.Relaxation;
import tco.engine.advice.Advice.Second;
import tco.engine.advice.Finding;
import tco.engine.advice.Finding.Measure;
import tco.engine.advice.Finding.Side;
import tco.model.Option;
import tco.model.Plan;
import tco.render.comparison.Footnotes;
import tco.render.document.Document;
import tco.render.document.Heading;
import tco.render.text.Cell;
import tco.render.text.CountText;
import tco.render.text.MoneyText;
import tools.jackson.databind.JsonNode;

/// Advice: each rule with its numbers and verdict, the recommendation, and what speaks against it.
public record AdviceDocument(Advice advice) implements Document {
    private static final List<String> NAMES =
            List.of(
                    "rule",
                    "speaks_for",
                    "stake_usd",
                    "threshold",
                    "measure",
                    "value",
                    "unit",
                    "source");

    @Override
    public List<Block> screen() {
        List<Finding> speaking = advice.findings().stream().filter(Finding::speaks).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(headline(advice)));
        if (!speaking.isEmpty()) {
            blocks.add(table(speaking));
            blocks.add(new Points(speaking.stream().map(AdviceDocument::explained).toList()));
        }
        blocks.add(new Paragraph(silent(advice.findings().size() - speaking.size())));
        blocks.add(new Paragraph("Recommendation: " + recommendation(advice)));
        if (restsOnEstimates(advice)) {
            blocks.add(new Paragraph("~ " + Footnotes.ESTIMATE));
        }
        blocks.add(new Paragraph("Strongest reason against it: " + against(advice)));
        return blocks;
    }

    private static String silent(int rules) {
        return rules == 1
                ? "1 rule speaks for no side here."
                : rules + " rules speak for no side here.";
    }

    private static String headline(Advice advice) {
        return CountText.tokens(advice.situation().demand().tokens().total())
                + " tokens a month, typical figures"
                + advice.situation()
                        .selfHostVersusApi()
                        .map(contest ->
                                "; best machine: "
                                        + contest.local().shortName()
                                        + (contest.remote().deployment() instanceof Plan
                                                ? "; best seats: "
                                                : "; best API: ")
                                        + contest.remote().shortName())
                        .orElse("");
    }

    private static Table table(List<Finding> findings) {
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            rows.add(
                    List.of(
                            finding.title(),
                            verdict(finding.speaksFor()),
                            finding.stakeUsd() == 0 ? "-" : MoneyText.brief(finding.stakeUsd()),
                            finding.threshold()));
        }
        return new Table(
                List.of(
                        Heading.words("rule"),
                        Heading.words("speaks for"),
                        Heading.number(MoneyText.unit("$/month")),
                        Heading.words("threshold").ranked(1)),
                rows);
    }

    private static String verdict(Side side) {
        return side == Side.NEITHER ? "-" : side == Side.API ? "API" : side.key();
    }

    private static String explained(Finding finding) {
        StringBuilder text = new StringBuilder(finding.title()).append(": ");
        text.append(finding.because()).append('.');
        List<String> numbers = finding.measures().stream().map(AdviceDocument::number).toList();
        if (!numbers.isEmpty()) {
            text.append(' ').append(capital(String.join("; ", numbers))).append('.');
        }
        return text.append(" (").append(finding.source()).append(')').toString();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String number(Measure measure) {
        double value = measure.value();
        return measure.name()
                + " "
                + switch (measure.unit()) {
                    case USD_A_MONTH -> MoneyText.brief(value);
                    case TOKENS -> CountText.tokens(value);
                    case SHARE -> CountText.percent(value);
                    case COUNT -> CountText.number(ProjectionDocument.tenths(value));
                    case HOURS -> CountText.number(ProjectionDocument.tenths(value)) + " h";
                };
    }

    static String recommendation(Advice advice) {
        if (advice.recommendation().isEmpty()) {
            return "none: no option meets the requirements" + relaxed(advice) + ".";
        }
        Recommendation chosen = advice.recommendation().get();
        return name(chosen.option(), advice)
                + " at "
                + OptionMarks.usd(chosen.usd(), true, chosen.estimates())
                + " a month"
                + chosen.share()
                        .map(s -> ", " + CountText.percent(s) + " served locally")
                        .orElse("")
                + chosen.second()
                        .map(second ->
                                "; next is "
                                        + name(second.option(), advice)
                                        + " at "
                                        + OptionMarks.usd(second.usd(), true, second.estimates()))
                        .orElse("")
                + ".";
    }

    /// The short name, with the volume of an option that has one of its own.
    private static String name(Option option, Advice advice) {
        return OptionMarks.named(option.shortName(), advice.situation().ownVolume(option));
    }

    private static boolean restsOnEstimates(Advice advice) {
        return advice.recommendation()
                .filter(chosen ->
                        chosen.estimates() || chosen.second().filter(Second::estimates).isPresent())
                .isPresent();
    }

    private static String relaxed(Advice advice) {
        StringBuilder text = new StringBuilder();
        for (Relaxation relaxed : advice.relaxations()) {
            text.append("; without the requirement ")
                    .append(relaxed.requirement())
                    .append(", ")
                    .append(name(relaxed.option(), advice))
                    .append(" would do at ")
                    .append(MoneyText.brief(relaxed.usd()));
        }
        return text.toString();
    }

    static String against(Advice advice) {
        if (advice.recommendation().isEmpty()) {
            return "there is nothing to speak against.";
        }
        return advice.against()
                .map(AdviceDocument::objection)
                .orElse("it is the only option that meets the requirements.");
    }

    private static String objection(Objection objection) {
        List<String> numbers = new ArrayList<>();
        if (objection.stakeUsd() != 0) {
            numbers.add(MoneyText.brief(objection.stakeUsd()) + " a month");
        }
        objection.measures().forEach(measure -> numbers.add(number(measure)));
        return objection.title()
                + ": "
                + objection.because()
                + (numbers.isEmpty() ? "" : " (" + String.join("; ", numbers) + ")")
                + ".";
    }

    /// A row for each number of a rule, then one for the recommendation and one for what speaks
    /// against it.
    @Override
    public Sheet sheet() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Finding finding : advice.findings()) {
            finding.measures().forEach(measure -> rows.add(row(finding, measure)));
            if (finding.measures().isEmpty()) {
                rows.add(row(finding, Cell.NONE, Cell.NONE, Cell.NONE));
            }
        }
        advice.recommendation().ifPresent(chosen -> rows.add(recommended(chosen)));
        advice.against()
                .ifPresent(objection ->
                        rows.add(
                                List.of(
                                        new Cell.Text("against"),
                                        Cell.NONE,
                                        new Cell.Money(objection.stakeUsd()),
                                        Cell.NONE,
                                        new Cell.Text(objection.rule()),
                                        Cell.NONE,
                                        Cell.NONE,
                                        Cell.NONE)));
        return new Sheet(NAMES, rows);
    }

    private static List<Cell> row(Finding finding, Measure measure) {
        return row(
                finding,
                new Cell.Text(measure.name()),
                new Cell.Share(measure.value()),
                new Cell.Text(measure.unit().key()));
    }

    private static List<Cell> row(Finding finding, Cell measure, Cell value, Cell unit) {
        return List.of(
                new Cell.Text(finding.rule()),
                new Cell.Text(finding.speaksFor().key()),
                new Cell.Money(finding.stakeUsd()),
                new Cell.Text(finding.threshold()),
                measure,
                value,
                unit,
                new Cell.Text(finding.source()));
    }

    private static List<Cell> recommended(Recommendation chosen) {
        return List.of(
                new Cell.Text("recommendation"),
                new Cell.Text(chosen.side().key()),
                Cell.NONE,
                Cell.NONE,
                new Cell.Text(chosen.option().id()),
                new Cell.Money(chosen.usd()),
                new Cell.Text(Measure.Unit.USD_A_MONTH.key()),
                Cell.NONE);
    }

    @Override
    public JsonNode json() {
        return AdviceJson.of(advice);
    }
}
