package tco.render.decision;

import java.util.Comparator;
import java.util.List;
import tco.engine.simulate.Percentiles;
import tco.engine.simulate.SimulatedOption;
import tco.engine.simulate.SimulationResult;
import tco.render.RenderOptions;
import tco.render.document.Heading;
import tco.render.document.Report;
import tco.render.document.Report.Paragraph;
import tco.render.document.Report.Texts;
import tco.render.text.CellText;
import tco.render.text.CountText;
import tco.render.text.MoneyText;

/// What a simulation found, the lowest mean first.
public final class OutcomeReport {
    private static final List<Heading> HEADINGS =
            List.of(
                    Heading.words("option"),
                    Heading.number("mean"),
                    Heading.number("p5").ranked(1),
                    Heading.number("p50").ranked(2),
                    Heading.number("p95").ranked(1),
                    Heading.number("cheapest in"),
                    Heading.number("regret").ranked(3));

    private OutcomeReport() {}

    public static Report of(SimulationResult outcome, RenderOptions options) {
        return new Report(
                List.of(
                        new Paragraph(headline(outcome)),
                        new Texts(HEADINGS, byMean(outcome)),
                        new Paragraph(verdict(outcome))),
                () -> OutcomeSheet.of(outcome),
                () -> OutcomeJson.of(outcome, options.version()));
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
                + "; dollars a month";
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
        return outcome.options().stream()
                .sorted(Comparator.comparingDouble(SimulatedOption::meanUsd))
                .map(OutcomeReport::cells)
                .toList();
    }

    private static List<String> cells(SimulatedOption option) {
        Percentiles spread = option.percentiles();
        boolean eligible = option.expectedRegretUsd().isPresent();
        return List.of(
                option.option().name(),
                MoneyText.brief(option.meanUsd()),
                MoneyText.brief(spread.p5()),
                MoneyText.brief(spread.p50()),
                MoneyText.brief(spread.p95()),
                eligible ? CountText.percent(option.probabilityCheapest()) : "excluded",
                eligible
                        ? MoneyText.brief(option.expectedRegretUsd().getAsDouble())
                        : CellText.NONE);
    }
}
