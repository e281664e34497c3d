package tco.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.cost.Costs;
import tco.engine.cost.Demand;
import tco.engine.cost.Monthly;
import tco.model.Case;
import tco.model.Option;
import tco.model.PerCase;
import tco.model.Point;
import tco.model.Scenario;

/// Compares the options of a scenario (model 9).
public final class Tco {
    private Tco() {}

    /// Every option in every case, dollars a month, and those that win in the typical case (model
    /// 9).
    public static Comparison compare(Scenario scenario) {
        PerCase<Point> corners = PerCase.of(scenario::corner);
        List<OptionResult> results = new ArrayList<>();
        for (Option option : scenario.options()) {
            results.add(result(scenario, option, corners));
        }
        return new Comparison(
                scenario,
                corners.map(at -> Demand.of(scenario.workload(), at)),
                results,
                Winners.of(results));
    }

    private static OptionResult result(Scenario scenario, Option option, PerCase<Point> corners) {
        PerCase<Monthly> monthly = corners.map(at -> Costs.monthly(option, at));
        Provenance provenance = Provenance.of(option);
        var captured = Savings.captured(option, corners.typical());
        return new OptionResult(
                option,
                monthly,
                Eligibility.of(scenario, option, monthly.typical()),
                CostFloor.because(scenario, option),
                provenance.oldestFigure(),
                provenance.estimates(),
                captured,
                notes(
                        scenario,
                        option,
                        monthly.typical(),
                        Notes.of(
                                option,
                                monthly,
                                captured,
                                scenario.requirements().fit(),
                                corners.typical())));
    }

    private static List<String> notes(
            Scenario scenario, Option option, Monthly typical, List<String> others) {
        int horizon = PriceChanges.months(scenario);
        List<String> notes =
                new ArrayList<>(PriceChanges.notes(option, scenario.pricingDate(), horizon));
        if (Eligibility.measured(scenario, option).isEmpty()) {
            notes.addAll(WindowNotes.of(option, scenario.corner(Case.TYPICAL)));
        }
        UnpricedCacheReads.of(option, typical, scenario.corner(Case.TYPICAL))
                .forEach(unpriced -> notes.add(unpriced.note()));
        notes.addAll(others);
        return List.copyOf(notes);
    }

    /// The option that wins at one point: the eligible one with the lowest cost; a tie goes to the
    /// earlier one (model 9). Empty where none is eligible.
    public static Optional<Option> cheapest(Scenario scenario, Point at) {
        Option best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Option option : scenario.options()) {
            Monthly monthly = Costs.monthly(option, at);
            if (monthly.usd() < least && Eligibility.of(scenario, option, monthly).isEmpty()) {
                best = option;
                least = monthly.usd();
            }
        }
        return Optional.ofNullable(best);
    }
}
