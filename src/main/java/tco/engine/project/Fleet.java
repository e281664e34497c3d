package tco.engine.project;

import java.util.ArrayList;
import java.util.List;
import tco.engine.cost.MachineComponents;
import tco.model.Deployment.Owned;
import tco.model.Point;

/// Owned machines over time. A machine serves whole months from the one that it is bought for; at
/// the end of its last month it is sold for its residual value and replaced while it is needed.
final class Fleet {
    /// Lifetimes are whole months; this much above one is still that one.
    private static final double ROUNDING = 1e-9;

    private static final double BEYOND_ANY = 2.0 * ProjectionTerms.MOST_MONTHS;

    /// Machines that serve from the same month on.
    private record Batch(int from, double units) {}

    private final UnitPrices prices;
    private final int serviceMonths;
    private final List<Batch> batches = new ArrayList<>();
    private double units;
    private double replaced;

    Fleet(UnitPrices prices) {
        this.prices = prices;
        this.serviceMonths =
                (int) Math.min(BEYOND_ANY, Math.ceil(prices.lifetimeMonths() - ROUNDING));
    }

    double units() {
        return units;
    }

    /// Machines that took the place of one at the end of its life.
    double replaced() {
        return replaced;
    }

    /// Buys what a month needs beyond what is there; returns the dollars paid.
    double growTo(double needed, int month) {
        return needed > units ? buy(needed - units, month) : 0;
    }

    private double buy(double count, int from) {
        batches.add(new Batch(from, count));
        units += count;
        return count * prices.upFrontUsd();
    }

    /// Sells what ends its life with a month, and replaces what the next month needs of it; returns
    /// the dollars paid, less those received.
    double retire(int month, double neededNext) {
        double ended = 0;
        for (Batch batch : batches) {
            if (batch.from() + serviceMonths - 1 == month) {
                ended += batch.units();
            }
        }
        if (ended == 0) {
            return 0;
        }
        batches.removeIf(batch -> batch.from() + serviceMonths - 1 == month);
        units -= ended;
        double again = Math.min(ended, Math.max(0, neededNext - units));
        replaced += again;
        double paid = again > 0 ? buy(again, month + 1) : 0;
        return paid - ended * prices.residualUsd();
    }

    /// The dollars that all machines fetch at the end of a month: their book value, which falls in
    /// a straight line from the price to the residual value.
    double resaleUsd(int month) {
        double usd = 0;
        for (Batch batch : batches) {
            usd += batch.units() * prices.bookUsd(month - batch.from() + 1);
        }
        return usd;
    }

    /// What one owned machine costs to get, and what it fetches later.
    record UnitPrices(
            double priceUsd, double upFrontUsd, double residualUsd, double lifetimeMonths) {
        static UnitPrices of(Owned owned, Point at) {
            double price = at.of(owned.priceUsd());
            return new UnitPrices(
                    price,
                    MachineComponents.upFrontUsdPerUnit(owned, at),
                    price * at.of(owned.residualShare()),
                    at.of(owned.lifetimeMonths()));
        }

        /// The value of a machine that has served so many months; what its installation cost is
        /// gone.
        double bookUsd(int monthsServed) {
            double worn = Math.min(1, monthsServed / lifetimeMonths);
            return priceUsd - (priceUsd - residualUsd) * worn;
        }
    }
}
