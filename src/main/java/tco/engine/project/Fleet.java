package tco.engine.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.cost.MachineComponents;
import tco.engine.cost.Purchase;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Owned;
import tco.model.Deployment.Rented;
import tco.model.Deployment.Rented.Upfront;
import tco.model.Point;

/// Machines that are paid before they serve, over time: bought ones, or reservations of rented
/// ones. A machine serves whole months from the one that it is paid for; at the end of its last
/// month it is sold for its residual value and replaced while it is needed, and a reservation
/// renewed. What the team had already serves first, costs nothing to get and is never replaced or
/// sold.
final class Fleet {
    /// Lifetimes are whole months; this much above one is still that one.
    private static final double ROUNDING = 1e-9;

    private static final double BEYOND_ANY = 2.0 * ProjectionTerms.MOST_MONTHS;

    /// Machines that serve from the same month on.
    private record Batch(int from, double units) {}

    private final UnitPrices prices;
    private final int serviceMonths;
    private final List<Batch> batches = new ArrayList<>();
    private double unused;
    private double units;
    private double replaced;

    Fleet(UnitPrices prices) {
        this.prices = prices;
        this.unused = prices.alreadyOwned();
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
        double taken = Math.clamp(needed - units, 0, unused);
        unused -= taken;
        units += taken;
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

    /// What one machine costs to get, what it fetches later, and how many the team has already.
    record UnitPrices(
            double priceUsd,
            double upFrontUsd,
            double residualUsd,
            double lifetimeMonths,
            double alreadyOwned) {

        /// Empty for machines that are paid by the month alone.
        static Optional<UnitPrices> of(Machines machines, Point at) {
            return switch (machines) {
                case Owned owned -> Optional.of(of(owned, at));
                case Rented rented -> rented.upfront().map(sum -> of(rented, sum, at));
            };
        }

        /// A reservation is worth nothing once it is used up, and cannot be sold before.
        private static UnitPrices of(Rented rented, Upfront sum, Point at) {
            return new UnitPrices(
                    0,
                    MachineComponents.upFrontUsdPerUnit(rented, at),
                    0,
                    at.of(sum.termMonths()),
                    0);
        }

        private static UnitPrices of(Owned owned, Point at) {
            double price = Purchase.usd(owned, at);
            return new UnitPrices(
                    price,
                    MachineComponents.upFrontUsdPerUnit(owned, at),
                    price * at.of(owned.residualShare()),
                    at.of(owned.lifetimeMonths()),
                    owned.alreadyOwned().map(at::of).orElse(0.0));
        }

        /// The value of a machine that has served so many months; what its installation cost is
        /// gone.
        double bookUsd(int monthsServed) {
            double worn = Math.min(1, monthsServed / lifetimeMonths);
            return priceUsd - (priceUsd - residualUsd) * worn;
        }
    }
}
