package tco.render.comparison;

import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;
import tco.engine.Comparison;
import tco.engine.cost.Demand;
import tco.model.Assumptions;
import tco.model.EqualQuality;
import tco.model.Figure;
import tco.model.PerCase;
import tco.model.Range;
import tco.model.Scenario;
import tco.model.Tariff;
import tco.model.Workload;
import tco.render.text.CountText;
import tco.render.text.MoneyText;

/// The sentence above a comparison: what is asked for, and under which assumptions.
public final class Headline {
    private static final String SEPARATOR = "; ";

    private Headline() {}

    public static String of(Comparison comparison) {
        StringBuilder out = new StringBuilder();
        PerCase<Demand> demand = comparison.workload();
        out.append(tokens(demand, each -> each.tokens().total())).append(" tokens a month");
        mix(out, demand);
        measured(out, comparison);
        return out.append(terms(comparison)).toString();
    }

    private static void measured(StringBuilder out, Comparison comparison) {
        String text = AskedText.measured(comparison.scenario());
        if (!text.isEmpty()) {
            out.append(SEPARATOR).append(text);
        }
    }

    /// `; 1 developer; 8 h on 21 workdays ...`: all but the tokens.
    public static String terms(Comparison comparison) {
        StringBuilder out = new StringBuilder();
        Workload workload = comparison.scenario().workload();
        Assumptions with = comparison.scenario().assumptions();
        out.append(SEPARATOR).append(plural(workload.developers(), "developer"));
        out.append(SEPARATOR).append(number(workload.hoursPerDay())).append(" h on ");
        out.append(plural(workload.workdaysPerMonth(), "workday"));
        out.append(" of a ").append(number(with.hoursPerMonth())).append(" h month");
        out.append(SEPARATOR).append(tariff(with.tariff()));
        out.append(SEPARATOR).append("lifetime ").append(plural(with.lifetimeMonths(), "month"));
        return out.append(priced(comparison)).toString();
    }

    /// `; what fails is paid again at claude-sonnet-5; prices of 2026-11-29`: the fallback where
    /// qualities are made equal, and the day of the prices where some will change.
    static String priced(Comparison comparison) {
        StringBuilder out = new StringBuilder();
        Scenario scenario = comparison.scenario();
        Optional<EqualQuality> equal = scenario.equalQuality();
        if (equal.isPresent() && equal.get().fallback().isPresent()) {
            out.append(SEPARATOR)
                    .append("what fails is paid again at ")
                    .append(equal.get().fallback().get().id());
        }
        if (comparison.pricesChange()) {
            out.append(SEPARATOR).append("prices of ").append(scenario.pricingDate());
        }
        return out.toString();
    }

    /// `: 80% uncached input, 20% output`: the mix of the tokens, whatever their number.
    public static String shares(Comparison comparison) {
        PerCase<Demand> demand = comparison.workload();
        StringBuilder out = new StringBuilder();
        if (demand.low().tokens().total() > 0) {
            share(out, demand, each -> each.tokens().uncached(), "uncached input");
            share(out, demand, each -> each.tokens().cacheRead(), "cache reads");
            share(out, demand, each -> each.tokens().cacheWrite(), "cache writes");
            share(out, demand, each -> each.tokens().output(), "output");
        }
        return out.toString();
    }

    private static void share(
            StringBuilder out,
            PerCase<Demand> demand,
            ToDoubleFunction<Demand> tokens,
            String name) {
        String text =
                range(
                        demand,
                        each -> tokens.applyAsDouble(each) / each.tokens().total(),
                        CountText::percent);
        if (!text.equals("0%")) {
            out.append(out.isEmpty() ? ": " : ", ").append(text).append(' ').append(name);
        }
    }

    private static void mix(StringBuilder out, PerCase<Demand> demand) {
        if (demand.high().tokens().total() == 0) {
            return;
        }
        int start = out.length();
        part(out, start, demand, each -> each.tokens().uncached(), "uncached input");
        part(out, start, demand, each -> each.tokens().cacheRead(), "cache reads");
        part(out, start, demand, each -> each.tokens().cacheWrite(), "cache writes");
        part(out, start, demand, each -> each.tokens().output(), "output");
    }

    private static void part(
            StringBuilder out,
            int start,
            PerCase<Demand> demand,
            ToDoubleFunction<Demand> tokens,
            String name) {
        String text = tokens(demand, tokens);
        if (!text.equals("0")) {
            out.append(out.length() == start ? ": " : ", ").append(text).append(' ').append(name);
        }
    }

    private static String tokens(PerCase<Demand> demand, ToDoubleFunction<Demand> tokens) {
        return range(demand, tokens, CountText::tokens);
    }

    private static String range(
            PerCase<Demand> demand, ToDoubleFunction<Demand> number, DoubleFunction<String> text) {
        double low = number.applyAsDouble(demand.low());
        double typical = number.applyAsDouble(demand.typical());
        double high = number.applyAsDouble(demand.high());
        return CountText.range(
                text.apply(Math.min(low, Math.min(typical, high))),
                text.apply(Math.max(low, Math.max(typical, high))));
    }

    private static String tariff(Tariff tariff) {
        return switch (tariff) {
            case Tariff.Flat flat -> prices(flat.usdPerKwh().range()) + "/kWh";
            case Tariff.ByTimeOfDay day -> {
                double low = Double.POSITIVE_INFINITY;
                double high = 0;
                for (Tariff.Span span : day.spans()) {
                    low = Math.min(low, span.usdPerKwh().range().low());
                    high = Math.max(high, span.usdPerKwh().range().high());
                }
                yield prices(new Range(low, low, high)) + "/kWh by time of day";
            }
        };
    }

    private static String prices(Range usd) {
        return CountText.range(MoneyText.unitPrice(usd.low()), MoneyText.unitPrice(usd.high()));
    }

    private static String number(Figure figure) {
        return CountText.range(figure.range());
    }

    private static String plural(Figure figure, String noun) {
        String number = number(figure);
        return number + " " + noun + (number.equals("1") ? "" : "s");
    }
}
