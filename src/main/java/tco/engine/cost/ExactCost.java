package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;

/// What machines cost a month as an exact function of their number and their busy hours: an amount
/// for the deployment, an amount for each machine, and costs of busy hours.
///
/// @param onceUsd dollars a month for the deployment, however many machines it has
/// @param perUnitUsd dollars a month for each machine, busy or not
public record ExactCost(Ratio onceUsd, Ratio perUnitUsd, List<BusyHours> busyHours) {
    public static final ExactCost NOTHING = new ExactCost(Ratio.ZERO, Ratio.ZERO, List.of());

    public ExactCost {
        busyHours = List.copyOf(busyHours);
    }

    /// Dollars for each hour in which machines are busy, above what [#onceUsd] and [#perUnitUsd]
    /// count.
    public sealed interface BusyHours {
        Ratio usd();

        /// For the busy hours of all machines, but for no fewer than a minimum.
        record AtLeast(Ratio usd, Ratio hours) implements BusyHours {}

        /// For each machine's busy hours up to a limit.
        record AtMost(Ratio usd, Ratio hoursPerUnit) implements BusyHours {}
    }

    static ExactCost once(Ratio usd) {
        return new ExactCost(usd, Ratio.ZERO, List.of());
    }

    static ExactCost perUnit(Ratio usd) {
        return new ExactCost(Ratio.ZERO, usd, List.of());
    }

    static ExactCost of(BusyHours busy) {
        return new ExactCost(Ratio.ZERO, Ratio.ZERO, List.of(busy));
    }

    ExactCost plus(ExactCost other) {
        List<BusyHours> both = new ArrayList<>(busyHours);
        both.addAll(other.busyHours);
        return new ExactCost(onceUsd.plus(other.onceUsd), perUnitUsd.plus(other.perUnitUsd), both);
    }
}
