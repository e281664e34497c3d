package tco.render;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import tco.engine.simulate.Outcome;
import tco.engine.simulate.Percentiles;
import tco.engine.simulate.SimulatedOption;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a simulation found, in every format.
public final class OutcomeText {
    private static final String SCHEMA = "tco.simulate/1";
    private static final List<String> HEADINGS =
            List.of("option", "mean", "p5", "p50", "p95", "cheapest in", "regret");
    private static final String CSV_HEADER =
            "option,name,mean_usd,p5_usd,p50_usd,p95_usd,probability_cheapest,"
                    + "expected_regret_usd,eligible_share\n";
    private static final int SHARE_DIGITS = 6;

    private final Outcome outcome;

    private OutcomeText(Outcome outcome) {
        this.outcome = outcome;
    }

    public static String of(Outcome outcome, OutputFormat format, RenderOptions options) {
        OutcomeText text = new OutcomeText(outcome);
        StringBuilder out = new StringBuilder();
        switch (format) {
            case TABLE -> text.table(options, out);
            case CSV -> text.csv(out);
            case JSON -> text.json(options, out);
            case MARKDOWN -> text.markdown(out);
        }
        return out.toString();
    }

    private String headline() {
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

    private String verdict() {
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

    private List<SimulatedOption> byMean() {
        return outcome.options().stream()
                .sorted(Comparator.comparingDouble(SimulatedOption::meanUsd))
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

    private void table(RenderOptions options, StringBuilder out) {
        int width = options.columnsWide();
        Wrapping.append(out, "", headline(), width);
        out.append('\n');
        TextGrid grid = new TextGrid(HEADINGS, 1);
        byMean().forEach(option -> grid.row(cells(option)));
        grid.append(out, width);
        out.append('\n');
        Wrapping.append(out, "", Printable.of(verdict()), width);
    }

    private void markdown(StringBuilder out) {
        out.append(MarkdownText.escaped(headline())).append("\n\n");
        boolean[] numeric = new boolean[HEADINGS.size()];
        for (int i = 1; i < numeric.length; i++) {
            numeric[i] = true;
        }
        MarkdownText.row(out, HEADINGS.toArray(String[]::new));
        MarkdownText.divider(out, numeric);
        for (SimulatedOption option : byMean()) {
            MarkdownText.row(
                    out, cells(option).stream().map(MarkdownText::escaped).toArray(String[]::new));
        }
        out.append('\n').append(MarkdownText.escaped(verdict())).append('\n');
    }

    private void csv(StringBuilder out) {
        out.append(CSV_HEADER);
        for (SimulatedOption option : outcome.options()) {
            CsvText.text(out, option.option().id());
            out.append(',');
            CsvText.text(out, option.option().name());
            Percentiles spread = option.percentiles();
            for (double usd :
                    new double[] {option.meanUsd(), spread.p5(), spread.p50(), spread.p95()}) {
                MoneyText.exact(out.append(','), usd);
            }
            Decimals.appendShort(out.append(','), option.probabilityCheapest(), SHARE_DIGITS);
            out.append(',');
            option.expectedRegretUsd().ifPresent(usd -> MoneyText.exact(out, usd));
            Decimals.appendShort(out.append(','), option.eligibleShare(), SHARE_DIGITS);
            out.append('\n');
        }
    }

    private void json(RenderOptions options, StringBuilder out) {
        ObjectNode document = JsonText.object().put("schema", SCHEMA);
        document.put("samples", outcome.simulation().samples());
        document.put("seed", outcome.simulation().seed());
        document.put("distribution", outcome.simulation().distribution().key());
        ArrayNode drawn = document.putArray("drawn");
        outcome.simulation().drawn().forEach(figure -> drawn.add(figure.path()));
        ArrayNode rows = document.putArray("options");
        outcome.options().forEach(option -> rows.add(json(option)));
        document.put("favourite", outcome.favourite().map(best -> best.option().id()).orElse(null));
        document.put("version", options.version());
        JsonText.write(document, out);
    }

    private static ObjectNode json(SimulatedOption option) {
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
        return node;
    }
}
