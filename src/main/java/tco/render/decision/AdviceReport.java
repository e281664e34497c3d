package tco.render.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tco.engine.advice.Advice;
import tco.engine.advice.Advice.Recommendation;
import tco.engine.advice.Finding;
import tco.engine.advice.Measure;
import tco.engine.advice.Objection;
import tco.engine.advice.Relaxation;
import tco.engine.advice.Side;
import tco.render.document.Heading;
import tco.render.document.Report;
import tco.render.document.Report.Block;
import tco.render.document.Report.Paragraph;
import tco.render.document.Report.Points;
import tco.render.document.Report.Texts;
import tco.render.text.CountText;
import tco.render.text.MoneyText;

/// Advice for people: each rule with its numbers and verdict, the recommendation, and what speaks
/// against it.
public final class AdviceReport {
    private AdviceReport() {}

    public static Report of(Advice advice) {
        List<Block> text = new ArrayList<>();
        text.add(new Paragraph(headline(advice)));
        text.add(table(advice));
        text.add(new Points(advice.findings().stream().map(AdviceReport::explained).toList()));
        text.add(new Paragraph("Recommendation: " + recommendation(advice)));
        text.add(new Paragraph("Strongest reason against it: " + against(advice)));
        return new Report(text, () -> AdviceSheet.of(advice), () -> AdviceJson.of(advice));
    }

    private static String headline(Advice advice) {
        return CountText.tokens(advice.situation().demand().tokens().total())
                + " tokens a month, typical figures"
                + advice.situation()
                        .contest()
                        .map(contest ->
                                "; best machine: "
                                        + contest.local().name()
                                        + "; best API: "
                                        + contest.remote().name())
                        .orElse("");
    }

    private static Texts table(Advice advice) {
        List<List<String>> rows = new ArrayList<>();
        for (Finding finding : advice.findings()) {
            rows.add(
                    List.of(
                            finding.title(),
                            verdict(finding.speaksFor()),
                            finding.stakeUsd() == 0 ? "-" : MoneyText.brief(finding.stakeUsd()),
                            finding.threshold()));
        }
        return new Texts(
                List.of(
                        Heading.words("rule"),
                        Heading.words("speaks for"),
                        Heading.number("$/month"),
                        Heading.words("threshold").ranked(1)),
                rows);
    }

    private static String verdict(Side side) {
        return side == Side.NEITHER ? "-" : side == Side.API ? "API" : side.key();
    }

    private static String explained(Finding finding) {
        StringBuilder text = new StringBuilder(finding.title()).append(": ");
        text.append(finding.because()).append('.');
        List<String> numbers = finding.measures().stream().map(AdviceReport::number).toList();
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
                    case COUNT -> CountText.number(ProjectionReport.tenths(value));
                    case HOURS -> CountText.number(ProjectionReport.tenths(value)) + " h";
                };
    }

    static String recommendation(Advice advice) {
        if (advice.recommendation().isEmpty()) {
            return "none: no option meets the requirements" + relaxed(advice) + ".";
        }
        Recommendation chosen = advice.recommendation().get();
        return chosen.option().name()
                + " at "
                + MoneyText.brief(chosen.usd())
                + " a month"
                + chosen.share()
                        .map(s -> ", " + CountText.percent(s) + " served locally")
                        .orElse("")
                + chosen.second()
                        .map(second ->
                                "; next is "
                                        + second.option().name()
                                        + " at "
                                        + MoneyText.brief(second.usd()))
                        .orElse("")
                + ".";
    }

    private static String relaxed(Advice advice) {
        StringBuilder text = new StringBuilder();
        for (Relaxation relaxed : advice.relaxations()) {
            text.append("; without the requirement ")
                    .append(relaxed.requirement())
                    .append(", ")
                    .append(relaxed.option().name())
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
                .map(AdviceReport::objection)
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
}
