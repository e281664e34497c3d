package tco.engine.breakeven;

import java.util.OptionalLong;
import java.util.function.DoubleFunction;
import tco.engine.cost.Costs;
import tco.engine.cost.Demand;
import tco.engine.cost.MachineComponents;
import tco.engine.cost.Monthly;
import tco.engine.cost.Usage;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Single;
import tco.model.Option;
import tco.model.Point;

/// Bounds of the volumes at which a rival may cost no more than the leader: those that deserve an
/// exact search. They are found with doubles and room for rounding.
///
/// More tokens never cost less, as long as a busy hour costs no less than an idle one. So a rival
/// that costs more at the first volume of a range than the leader does at its last is dearer
/// throughout; a range that leaves doubt is halved.
///
/// @param leaderBill the leader's bill at a volume in tokens a month
record CrossoverBounds(Option leader, DoubleFunction<Monthly> leaderBill, Option rival, Point at) {
    /// What rounding may add to a cost, as a share of it: far more than it does.
    private static final double ROUNDING = 1e-9;

    /// Ranges whose last volume is less than so many times the first are not halved.
    private static final double NARROW = 2;

    /// A volume from `from` to `to` before which the rival is dearer; empty if it always is.
    OptionalLong first(long from, long to) {
        if (isDearer(from, to)) {
            return OptionalLong.empty();
        }
        if (isNarrow(from, to)) {
            return OptionalLong.of(from);
        }
        long middle = middle(from, to);
        OptionalLong first = first(from, middle);
        return first.isPresent() ? first : first(middle + 1, to);
    }

    /// A volume from `from` to `to` after which the rival is dearer; empty if it always is.
    OptionalLong last(long from, long to) {
        if (isDearer(from, to)) {
            return OptionalLong.empty();
        }
        if (isNarrow(from, to)) {
            return OptionalLong.of(to);
        }
        long middle = middle(from, to);
        OptionalLong last = last(middle + 1, to);
        return last.isPresent() ? last : last(from, middle);
    }

    /// Whether the range holds no volume at which the rival may win: there is none, or it is dearer
    /// or full throughout.
    private boolean isDearer(long from, long to) {
        if (from > to) {
            return true;
        }
        Monthly least = Costs.monthly(rival, at, from * (1 - ROUNDING));
        if (least.servedShare() < 1 - ROUNDING) {
            return true;
        }
        Monthly most = leaderBill.apply(to * (1 + ROUNDING));
        return most.servedShare() >= 1
                && least.usd() > most.usd() * (1 + ROUNDING)
                && rises(leader)
                && rises(rival);
    }

    private static boolean isNarrow(long from, long to) {
        return to < from * NARROW;
    }

    private static long middle(long from, long to) {
        return (long) Math.sqrt((double) from * to);
    }

    private boolean rises(Option option) {
        Demand demand = Demand.of(option.workload(), at);
        for (Single single : option.deployment().singles()) {
            if (single instanceof Machines machines) {
                Usage usage = Usage.of(machines, demand, at);
                if (!MachineComponents.riseWithUse(machines, usage, at)) {
                    return false;
                }
            }
        }
        return true;
    }
}
