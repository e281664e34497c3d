package tco.render.comparison;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.cost.Demand;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.PerCase;
import tco.model.Requirements;
import tco.model.Scenario;
import tco.model.Today.Spend;
import tco.model.TokenClasses;
import tco.render.text.CountText;
import tco.render.text.MoneyText;

/// What a comparison was asked, in two short lines: how much is used, and what a reader may want to
/// say beside it.
public final class AskedText {
    private static final String SEPARATOR = "; ";
    private static final String MEASURED_BY = "tco usage ";
    private static final String MEASURED_FIGURE =
            "workload." + FigureKind.UNCACHED_INPUT_TOKENS.key();
    private static final String AGENTS =
            "Using a coding agent? Most of its input is cached: --workload agentic";

    private final Comparison comparison;
    private final double developers;

    public AskedText(Comparison comparison) {
        this.comparison = comparison;
        this.developers = developers(comparison);
    }

    /// Developers, typical case.
    static double developers(Comparison comparison) {
        return comparison.scenario().workload().developers().range().typical();
    }

    /// `10M tokens a month, none cached (8M in, 2M out); 1 developer`, or what money buys: `$4,800
    /// a month on Claude Sonnet 5 = about 11.7B tokens~; 12 developers`.
    public String first() {
        StringBuilder out = new StringBuilder();
        Optional<Spend> spend = comparison.scenario().today().flatMap(today -> today.spend());
        Optional<OptionResult> paid = comparison.today();
        if (spend.isPresent() && paid.isPresent()) {
            spent(out, spend.get(), paid.get());
        } else {
            tokens(out);
        }
        String measured = measured(comparison.scenario());
        if (!measured.isEmpty()) {
            out.append(SEPARATOR).append(measured);
        }
        out.append(SEPARATOR).append(CountText.counted(developers, "developer"));
        required(out);
        out.append(Headline.priced(comparison));
        return out.toString();
    }

    private void spent(StringBuilder out, Spend spend, OptionResult paid) {
        out.append(MoneyText.brief(spend.usd())).append(" a month on ");
        out.append(paid.option().shortName());
        out.append(" = about ").append(CountText.about(typical().total())).append(" tokens~");
    }

    private void tokens(StringBuilder out) {
        out.append(CountText.tokens(typical().total())).append(" tokens a month");
        PerCase<Demand> demand = comparison.workload();
        String low = CountText.tokens(demand.low().tokens().total());
        String high = CountText.tokens(demand.high().tokens().total());
        boolean ranged = !low.equals(high);
        if (ranged) {
            out.append(" (").append(CountText.range(low, high)).append(')');
        }
        if (typical().total() > 0) {
            cached(out);
        }
        if (typical().total() > 0 && !ranged) {
            out.append(" (").append(CountText.tokens(input())).append(" in, ");
            out.append(CountText.tokens(typical().output())).append(" out)");
        }
    }

    private void cached(StringBuilder out) {
        out.append(
                isCached() && input() > 0
                        ? ", " + CountText.percent(typical().cacheRead() / input()) + " cached"
                        : ", none cached");
    }

    private void required(StringBuilder out) {
        Requirements asked = comparison.scenario().requirements();
        asked.minQuality()
                .ifPresent(quality ->
                        out.append(SEPARATOR).append("quality from ").append(quality.key()));
        switch (asked.privacy()) {
            case ANY -> {}
            case RENTED -> out.append(SEPARATOR).append("code may go to rented machines");
            case STAYS -> out.append(SEPARATOR).append("code stays in");
        }
    }

    /// What was assumed that a reader should know, or how to say what is likely meant; empty where
    /// there is nothing.
    String second() {
        StringBuilder out = new StringBuilder();
        Optional<Spend> spend = comparison.scenario().today().flatMap(today -> today.spend());
        if (spend.isPresent()) {
            String each = CountText.about(typical().total() / developers);
            out.append(developers > 1 ? each + " tokens each" : each + " tokens");
            cached(out);
        }
        spend.filter(Spend::assumed)
                .ifPresent(_ -> next(out).append("the first API of the scenario: --on ID"));
        spend.flatMap(Spend::limits)
                .ifPresent(limits ->
                        next(out)
                                .append(CountText.percent(limits.usedShare()))
                                .append(" of the included usage is used~"));
        comparison
                .scenario()
                .prefixCacheInUse()
                .ifPresent(kept -> next(out).append("local prefix cache ").append(share(kept)));
        return out.isEmpty() && !isCached() && typical().total() > 0 ? AGENTS : out.toString();
    }

    private static StringBuilder next(StringBuilder out) {
        return out.append(out.isEmpty() ? "" : SEPARATOR);
    }

    private static String share(Figure figure) {
        String low = CountText.percent(figure.range().low());
        String high = CountText.percent(figure.range().high());
        return CountText.range(low, high) + (figure.source().estimate() ? "~" : "");
    }

    private TokenClasses typical() {
        return comparison.workload().typical().tokens();
    }

    private double input() {
        return typical().total() - typical().output();
    }

    private boolean isCached() {
        return comparison.workload().high().tokens().cacheRead() > 0
                || comparison.workload().low().tokens().cacheRead() > 0;
    }

    /// Where a workload was measured, by the source that `tco usage` gives its figures: `measured:
    /// claude-code, 2026-06-01 to 2026-06-30`; empty where it was not.
    static String measured(Scenario scenario) {
        for (Figure figure : scenario.figures()) {
            if (figure.path().equals(MEASURED_FIGURE)
                    && figure.source().text().startsWith(MEASURED_BY)) {
                return ofSource(figure.source().text());
            }
        }
        return "";
    }

    private static String ofSource(String source) {
        Matcher found =
                Pattern.compile(
                                MEASURED_BY
                                        + "[^:]*: (.*?), (?:[0-9]+ requests, )?"
                                        + "([-0-9]{10} to [-0-9]{10}) .*")
                        .matcher(source);
        return found.matches() ? "measured: " + found.group(1) + ", " + found.group(2) : "";
    }
}
