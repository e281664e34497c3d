package tco.engine.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tco.engine.Tco;
import tco.engine.cost.Costs;
import tco.model.Case;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Point;
import tco.model.Range;
import tco.model.Scenario;

/// What every figure of a scenario does to its comparison: those that change the cheapest option
/// first, then those that move most dollars.
public final class Influences {
    private static final Comparator<Influence> ORDER =
            Comparator.comparing(Influence::flips).thenComparingDouble(Influence::usd).reversed();

    private final WinnerAround winners;
    private final Point typical;
    private final Optional<Option> cheapest;

    private Influences(Scenario scenario) {
        this.winners = new WinnerAround(scenario);
        this.typical = scenario.corner(Case.TYPICAL);
        this.cheapest = Tco.cheapest(scenario, typical);
    }

    /// Moves each ranged figure from end to end, and every other one by a share of itself either
    /// way; a figure that moves nothing comes last, with 0 dollars.
    public static List<Influence> of(Scenario scenario, double swing) {
        Influences influences = new Influences(scenario);
        List<Influence> all = new ArrayList<>();
        for (Figure figure : scenario.figures()) {
            Range moved = Sensitivity.moved(figure, OptionalDouble.of(swing));
            all.add(influences.influence(figure, moved));
        }
        all.sort(ORDER);
        return List.copyOf(all);
    }

    private Influence influence(Figure figure, Range moved) {
        if (moved.isExact()) {
            return new Influence(figure, moved, 0, false);
        }
        Point low = typical.with(figure, moved.low());
        Point high = typical.with(figure, moved.high());
        double usd = 0;
        WinnerAround.Along along = winners.along(figure);
        for (Option option : along.dependent()) {
            double atLow = Costs.monthly(option, low).usd();
            usd += Math.abs(Costs.monthly(option, high).usd() - atLow);
        }
        boolean flips =
                !along.at(moved.low()).equals(cheapest) || !along.at(moved.high()).equals(cheapest);
        return new Influence(figure, moved, usd, flips);
    }
}
