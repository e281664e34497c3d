package tco.engine.cost;

import java.util.Optional;

/// What one option costs in one case: its bill, the up-front cash, the share of the demand served,
/// and the use of its machines where it has any.
public record Monthly(
        Bill bill, Units units, double upfrontUsd, double servedShare, Optional<Usage> usage) {

    /// How many of what the option pays for: machines, seats, or nothing countable.
    public record Units(double count, boolean counted) {
        public static final Units NONE = new Units(0, false);

        public static Units of(double count) {
            return new Units(count, true);
        }
    }

    /// Dollars a month: the sum of all lines.
    public double usd() {
        return bill.total();
    }
}
