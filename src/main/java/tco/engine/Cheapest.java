package tco.engine;

import java.util.List;
import java.util.Optional;
import tco.engine.cost.Costs;
import tco.engine.cost.Monthly;
import tco.model.Option;
import tco.model.Point;
import tco.model.Scenario;

/// The option that wins at a point (model 9).
public final class Cheapest {
    private Cheapest() {}

    /// The eligible option with the lowest cost; a tie goes to the earlier one.
    public static Optional<Option> at(Scenario scenario, Point at) {
        List<Option> options = scenario.options();
        Option best = null;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < options.size(); i++) {
            Monthly monthly = Costs.monthly(options.get(i), at);
            if (monthly.usd() < least && isEligible(scenario, options.get(i), monthly)) {
                best = options.get(i);
                least = monthly.usd();
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isEligible(Scenario scenario, Option option, Monthly monthly) {
        return Eligibility.excludedBecause(scenario.requirements(), option, monthly).isEmpty();
    }
}
