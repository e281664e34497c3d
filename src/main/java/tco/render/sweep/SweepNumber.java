package tco.render.sweep;

import tco.engine.cost.Bill;
import tco.engine.cost.Monthly;
import tco.engine.sweep.PointCosts.SweptCosts;
import tco.model.Component;
import tco.render.Column;
import tco.render.Column.Fact;
import tco.render.Column.Part;

/// Which number of an option's costs a column of a sweep shows.
final class SweepNumber {
    private static final int OF_LINES = -1;
    private static final int LOW = 0;
    private static final int TYPICAL = 1;
    private static final int HIGH = 2;
    private static final int PER_MTOK = 3;
    private static final int UPFRONT = 4;
    private static final int UNITS = 5;
    private static final int SERVED = 6;
    private static final int CAPACITY = 7;
    private static final int UTILISATION = 8;
    private static final int READS_CACHE = 9;
    private static final int MAY_WIN = 10;
    private static final int REASON = 11;

    /// How many numbers [#facts] puts into its array.
    static final int FACTS = 12;

    private final int fact;
    private final Component[] components;

    SweepNumber(Column column) {
        switch (column) {
            case Part part -> {
                this.fact = OF_LINES;
                this.components = part.components().toArray(Component[]::new);
            }
            case Fact known -> {
                this.fact = place(known);
                this.components = new Component[0];
            }
        }
    }

    /// Infinite where there is none; whether estimates are used depends on whether anything is read
    /// from a cache.
    ///
    /// @param facts what [#facts] says of the costs
    double of(SweptCosts costs, double[] facts) {
        return fact == OF_LINES ? usd(costs.typical().bill()) : facts[fact];
    }

    private double usd(Bill bill) {
        double usd = 0;
        for (Component component : components) {
            usd += bill.usd(component);
        }
        return usd;
    }

    /// All numbers that are not of lines, since to find out which are wanted would take longer.
    static void facts(SweptCosts costs, double[] facts) {
        Monthly typical = costs.typical();
        facts[LOW] = costs.lowUsd();
        facts[TYPICAL] = typical.usd();
        facts[HIGH] = costs.highUsd();
        facts[PER_MTOK] =
                costs.tokens() == 0
                        ? Double.POSITIVE_INFINITY
                        : typical.usd() / costs.tokens() * 1e6;
        facts[UPFRONT] = typical.upfrontUsd();
        facts[UNITS] = typical.units().count();
        facts[SERVED] = typical.servedShare();
        facts[READS_CACHE] = costs.readsCache() ? 1 : 0;
        facts[MAY_WIN] = costs.exclusion().isEmpty() ? 1 : 0;
        facts[REASON] = costs.isExcludedHere() ? Double.NaN : facts[MAY_WIN];
        if (typical.usage().isPresent()) {
            facts[CAPACITY] = typical.usage().get().capacityTokens();
            facts[UTILISATION] = typical.usage().get().utilisation();
        }
    }

    private static int place(Fact fact) {
        return switch (fact) {
            case MONTHLY_USD_LOW -> LOW;
            case MONTHLY_USD -> TYPICAL;
            case MONTHLY_USD_HIGH -> HIGH;
            case USD_PER_MTOK -> PER_MTOK;
            case UPFRONT_USD -> UPFRONT;
            case UNITS -> UNITS;
            case CAPACITY_TOKENS -> CAPACITY;
            case UTILISATION -> UTILISATION;
            case SERVED_SHARE -> SERVED;
            case ELIGIBLE -> MAY_WIN;
            case EXCLUDED_BECAUSE -> REASON;
            case ESTIMATE -> READS_CACHE;
            case OPTION,
                    NAME,
                    KIND,
                    QUALITY,
                    DATA,
                    LIMIT,
                    COST_KNOWN,
                    RUNS,
                    NEEDS,
                    PER_DEVELOPER_USD,
                    YEARLY_USD,
                    SAVES_USD,
                    FIRST_ANSWER_S,
                    STREAM_TOK_S,
                    OLDEST_FIGURE,
                    MONTHLY,
                    SAVING_USD,
                    SAVING_PERCENT,
                    NOTES ->
                    throw new IllegalArgumentException("a sweep has no number " + fact.key());
        };
    }
}
