package tco.engine.cost;

import java.util.List;
import java.util.Optional;
import tco.model.Deployment.Machines;

/// What one option costs in one case: its bill, the up-front cash, the share of the demand served,
/// and the use of its machines where it has any.
public record Monthly(
        Bill bill, Units units, double upfrontUsd, double servedShare, List<MachineUse> machines) {

    /// Machines and how they are used.
    public record MachineUse(Machines machines, Usage usage) {}

    /// How many of what the option pays for: machines, seats, or nothing countable.
    public record Units(double count, boolean counted) {
        public static final Units NONE = new Units(0, false);

        public static Units of(double count) {
            return new Units(count, true);
        }
    }

    /// The use of the machines, or of the first of several kinds.
    public Optional<Usage> usage() {
        return machines.isEmpty() ? Optional.empty() : Optional.of(machines.getFirst().usage());
    }

    /// Dollars a month: the sum of all lines.
    public double usd() {
        return bill.total();
    }
}
