package tco.engine.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import tco.engine.Eligibility;
import tco.engine.OptionResult;
import tco.engine.Tco;
import tco.engine.cost.Costs;
import tco.engine.sensitivity.Swing.End;
import tco.engine.sensitivity.Swing.Turn;
import tco.model.Case;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.FigureLimits;
import tco.model.Option;
import tco.model.Point;
import tco.model.Range;
import tco.model.Scenario;

/// The figures that matter to an option, largest swing first: those that move its cost, and those
/// of its competitors that decide which option wins. What a vendor's list says comes after what the
/// team decides or can find out.
///
/// @param result what a comparison finds of the option
/// @param ownVolume its tokens a month; empty where they are the scenario's
/// @param usd the option's typical cost, dollars a month
/// @param cheapest the option that wins when every figure is typical
/// @param still how many of the figures looked at move neither
public record Sensitivity(
        Scenario scenario,
        OptionResult result,
        OptionalDouble ownVolume,
        double usd,
        Optional<Option> cheapest,
        List<Swing> swings,
        int still) {
    private static final Comparator<Swing> ORDER =
            Comparator.comparing((Swing swing) -> isListPrice(swing.figure()))
                    .thenComparing(Comparator.comparingDouble(Swing::usd).reversed());

    /// A swing that is a smaller part of the cost is none.
    private static final double ROUNDING = 1e-12;

    /// How far up a share of 0 is worth moving: a part of nothing would move nothing. The hit rate
    /// and the prefix cache reach what the shipped workloads of agents and the default of machines
    /// reach; the others are our estimates (docs/cli/sensitivity.md).
    private static final Map<FigureKind, Double> PLAUSIBLE_SHARES =
            Map.of(
                    FigureKind.CACHE_HIT_RATE, 0.97,
                    FigureKind.PREFIX_CACHE, 0.97,
                    FigureKind.CACHE_WRITE_1H_SHARE, 0.5,
                    FigureKind.BATCH_SHARE, 0.5,
                    FigureKind.LONG_CONTEXT_SHARE, 0.3,
                    FigureKind.REWORK_RATE, 0.3,
                    FigureKind.RESIDUAL_SHARE, 0.4,
                    FigureKind.COST_OF_CAPITAL, 0.1,
                    FigureKind.MAINTENANCE_RATE, 0.05);

    /// Moves each ranged figure from end to end, one at a time, all others typical.
    ///
    /// @param swing also moves every other figure by this share of itself either way, within the
    ///   limits of its kind, and a share of 0 up to where it plausibly is
    public static Sensitivity of(Scenario scenario, Option option, OptionalDouble swing) {
        Point typical = scenario.corner(Case.TYPICAL);
        Optional<Option> cheapest = Tco.cheapest(scenario, typical);
        double usd = Costs.monthly(option, typical).usd();
        WinnerAround winners = new WinnerAround(scenario);
        List<Swing> swings = new ArrayList<>();
        int still = 0;
        for (Figure figure : scenario.figures()) {
            Range moved = moved(figure, swing);
            if (!moved.isExact()) {
                Swing one = swing(option, typical, figure, moved, winners.along(figure));
                if (one.usd() > ROUNDING * usd || one.flips()) {
                    swings.add(one);
                } else {
                    still++;
                }
            }
        }
        swings.sort(ORDER);
        OptionResult result = Tco.compare(scenario.with(List.of(option))).results().getFirst();
        return new Sensitivity(
                scenario,
                result,
                Eligibility.ownVolume(scenario, option),
                usd,
                cheapest,
                List.copyOf(swings),
                still);
    }

    /// The option whose cost is looked at.
    public Option option() {
        return result.option();
    }

    /// Whether a vendor's price list says it, so that nobody in the team can change it.
    private static boolean isListPrice(Figure figure) {
        return figure.path().startsWith("pricing.")
                || figure.path().startsWith("plans.")
                || figure.kind() == FigureKind.HOURLY_USD;
    }

    /// The range that a figure is moved in: its own, else its value less and more a share of it.
    static Range moved(Figure figure, OptionalDouble swing) {
        Range range = figure.range();
        if (!range.isExact() || swing.isEmpty()) {
            return range;
        }
        double typical = range.typical();
        Double plausible = PLAUSIBLE_SHARES.get(figure.kind());
        if (typical == 0 && plausible != null) {
            return new Range(0, 0, plausible);
        }
        double by = Math.abs(typical) * swing.getAsDouble();
        return new Range(
                Math.min(typical, figure.kind().limits().nearest(typical - by)),
                typical,
                Math.max(typical, figure.kind().limits().nearest(typical + by)));
    }

    private static Swing swing(
            Option option, Point typical, Figure figure, Range moved, WinnerAround.Along winners) {
        TurnSearch search = new TurnSearch(figure, winners);
        List<Turn> turns = new ArrayList<>();
        search.towards(moved.low()).ifPresent(turns::add);
        search.towards(moved.high()).ifPresent(turns::add);
        return new Swing(
                figure,
                moved,
                new End(lowUsd(option, typical, figure, moved), winners.at(moved.low())),
                new End(usd(option, typical, figure, moved.high()), winners.at(moved.high())),
                turns);
    }

    /// The cost at the end at which a figure is least. A figure that must be above 0 and is moved
    /// to it stops at the least value that is looked at; where the cost grows beyond all numbers on
    /// the way to 0 it is said to be infinite.
    private static double lowUsd(Option option, Point typical, Figure figure, Range moved) {
        double usd = usd(option, typical, figure, moved.low());
        FigureLimits limits = figure.kind().limits();
        boolean stopped = !figure.range().isExact() || moved.low() > limits.least();
        if (stopped || limits.least() <= 0 || limits.areWhole()) {
            return usd;
        }
        boolean grows = usd > Costs.monthly(option, typical).usd();
        double next = usd(option, typical, figure, Double.MIN_VALUE);
        return grows && !Double.isFinite(next) ? Double.POSITIVE_INFINITY : usd;
    }

    private static double usd(Option option, Point typical, Figure figure, double value) {
        return Costs.monthly(option, typical.with(figure, value)).usd();
    }
}
