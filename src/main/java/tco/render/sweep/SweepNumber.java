package tco.render.sweep;

import tco.engine.cost.Bill;
import tco.engine.demand.Usage;
import tco.engine.sweep.SweptCosts;
import tco.model.Component;
import tco.render.Column;
import tco.render.Fact;
import tco.render.Part;

/// Which number of an option's costs a column of a sweep shows. Plain switches, because calls that
/// could go anywhere would take longer than what they find.
final class SweepNumber {
    private final Column column;
    private final Component[] components;

    SweepNumber(Column column) {
        this.column = column;
        this.components =
                switch (column) {
                    case Part part -> part.components().toArray(Component[]::new);
                    case Fact _ -> new Component[0];
                };
    }

    /// Infinite where there is none; what an exclusion depends on is the share served.
    double of(SweptCosts costs) {
        return switch (column) {
            case Part _ -> usd(costs.typical().bill());
            case Fact fact -> of(fact, costs);
        };
    }

    private double usd(Bill bill) {
        double usd = 0;
        for (Component component : components) {
            usd += bill.usd(component);
        }
        return usd;
    }

    private static double of(Fact fact, SweptCosts costs) {
        return switch (fact) {
            case MONTHLY_USD_LOW -> costs.lowUsd();
            case MONTHLY_USD -> costs.typical().usd();
            case MONTHLY_USD_HIGH -> costs.highUsd();
            case USD_PER_MTOK -> perMtok(costs);
            case UPFRONT_USD -> costs.typical().upfrontUsd();
            case UNITS -> costs.typical().units().count();
            case CAPACITY_TOKENS -> usage(costs).capacityTokens();
            case UTILISATION -> usage(costs).utilisation();
            case SERVED_SHARE, ELIGIBLE, EXCLUDED_BECAUSE -> costs.typical().servedShare();
            case OPTION,
                    NAME,
                    KIND,
                    QUALITY,
                    DATA,
                    LIMIT,
                    OLDEST_FIGURE,
                    MONTHLY,
                    SAVING_USD,
                    SAVING_PERCENT,
                    NOTES ->
                    throw new IllegalArgumentException("a sweep has no number " + fact.key());
        };
    }

    private static double perMtok(SweptCosts costs) {
        return costs.tokens() == 0
                ? Double.POSITIVE_INFINITY
                : costs.typical().usd() / costs.tokens() * 1e6;
    }

    private static Usage usage(SweptCosts costs) {
        return costs.typical().usage().orElseThrow();
    }
}
