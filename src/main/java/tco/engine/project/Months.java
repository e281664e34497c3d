package tco.engine.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import tco.engine.cost.Costs;
import tco.engine.cost.Demand;
import tco.engine.cost.Monthly;
import tco.engine.cost.Volume;
import tco.model.ApiPrices.ContextTier;
import tco.model.ApiPrices.TokenPrices;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Point;

/// An option's bill in each month, as volume and API prices move; months count from 1.
final class Months {
    private final List<Point> points = new ArrayList<>();
    private final List<Monthly> bills = new ArrayList<>();
    private final List<Double> tokens = new ArrayList<>();

    private Months() {}

    /// @param from the day of the first month's prices; those of the second are of a month later
    static Months of(Option option, ProjectionTerms terms, Point start, LocalDate from) {
        Months months = new Months();
        for (int month = 1; month <= terms.months(); month++) {
            Option priced = priced(option, from, month);
            Point at = Volume.times(option.workload(), start, terms.volumeFactor(month));
            double factor = terms.priceFactor(month);
            for (Figure price : prices(priced)) {
                at = at.with(price, start.of(price) * factor);
            }
            months.points.add(at);
            months.bills.add(Costs.monthly(priced, at));
            months.tokens.add(Demand.of(option.workload(), at).tokens().total());
        }
        return months;
    }

    private static Option priced(Option option, LocalDate from, int month) {
        for (Api api : Costs.apis(option)) {
            if (!api.later().isEmpty()) {
                return option.pricedOn(from.plusMonths(month - 1));
            }
        }
        return option;
    }

    Point point(int month) {
        return points.get(month - 1);
    }

    Monthly bill(int month) {
        return bills.get(month - 1);
    }

    double tokens(int month) {
        return tokens.get(month - 1);
    }

    /// Every API price that the option pays or values usage at, each once.
    private static List<Figure> prices(Option option) {
        List<Figure> all = new ArrayList<>();
        for (Api api : Costs.apis(option)) {
            for (ContextTier tier : api.prices().tiers()) {
                add(tier.prices(), all);
                add(tier.peakPrices(), all);
            }
            api.prices().requestUsd().ifPresent(all::add);
        }
        BitSet seen = new BitSet();
        all.removeIf(figure -> {
            boolean again = seen.get(figure.slot());
            seen.set(figure.slot());
            return again;
        });
        return all;
    }

    private static void add(TokenPrices prices, List<Figure> all) {
        all.add(prices.input());
        all.add(prices.output());
        all.add(prices.cacheRead());
        all.add(prices.cacheWrite());
        all.add(prices.cacheWrite1h());
    }
}
