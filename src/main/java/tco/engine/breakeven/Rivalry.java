package tco.engine.breakeven;

import java.util.OptionalLong;
import tco.engine.cost.Monthly;
import tco.model.Deployment;
import tco.model.Deployment.Api;
import tco.model.Deployment.Hybrid;
import tco.model.Deployment.Owned;
import tco.model.Deployment.Plan;
import tco.model.Deployment.Rented;
import tco.model.Option;
import tco.model.Point;
import tco.model.Power;
import tco.model.Tariff;

/// Where a rival may cost no more than the leader: the volumes that deserve an exact search.
///
/// More tokens never cost less, as long as power for an idle hour costs no more than for one at
/// work. So a rival that costs more at the first volume of a range than the leader does at its last
/// is dearer throughout; a range that leaves doubt is parted.
record Rivalry(Leader leader, Option rival, Point at) {
    /// What rounding may add to a cost, as a share of it: far more than it does.
    private static final double ROUNDING = 1e-9;

    /// Ranges whose last volume is less than so many times the first are not parted.
    private static final double NARROW = 2;

    /// A volume from `from` to `to` before which the rival is dearer; empty if it always is.
    OptionalLong firstDoubt(long from, long to) {
        if (isDearer(from, to)) {
            return OptionalLong.empty();
        }
        if (isNarrow(from, to)) {
            return OptionalLong.of(from);
        }
        long middle = middle(from, to);
        OptionalLong first = firstDoubt(from, middle);
        return first.isPresent() ? first : firstDoubt(middle + 1, to);
    }

    /// A volume from `from` to `to` after which the rival is dearer; empty if it always is.
    OptionalLong lastDoubt(long from, long to) {
        if (isDearer(from, to)) {
            return OptionalLong.empty();
        }
        if (isNarrow(from, to)) {
            return OptionalLong.of(to);
        }
        long middle = middle(from, to);
        OptionalLong last = lastDoubt(middle + 1, to);
        return last.isPresent() ? last : lastDoubt(from, middle);
    }

    /// Whether the range holds no volume at which the rival may win: there is none, or it is dearer
    /// or full throughout.
    private boolean isDearer(long from, long to) {
        if (from > to) {
            return true;
        }
        Monthly least = AtVolume.monthly(rival, at, from * (1 - ROUNDING));
        if (least.servedShare() < 1 - ROUNDING) {
            return true;
        }
        Monthly most = leader.monthly(to * (1 + ROUNDING));
        return most.servedShare() >= 1
                && least.usd() > most.usd() * (1 + ROUNDING)
                && rises(leader.option().deployment())
                && rises(rival.deployment());
    }

    private static boolean isNarrow(long from, long to) {
        return to < from * NARROW;
    }

    private static long middle(long from, long to) {
        return (long) Math.sqrt((double) from * to);
    }

    private boolean rises(Deployment deployment) {
        return switch (deployment) {
            case Owned owned -> rises(owned.power());
            case Rented _, Api _, Plan _ -> true;
            case Hybrid hybrid -> rises(hybrid.local());
        };
    }

    /// Whether an hour at work costs at least as much as an idle one, at any hour of the day.
    private boolean rises(Power power) {
        double cheapest = 1;
        double dearest = 1;
        if (power.tariff() instanceof Tariff.ByTimeOfDay day) {
            cheapest = Double.POSITIVE_INFINITY;
            dearest = 0;
            for (Tariff.Span span : day.spans()) {
                cheapest = Math.min(cheapest, at.of(span.usdPerKwh()));
                dearest = Math.max(dearest, at.of(span.usdPerKwh()));
            }
        }
        return at.of(power.idleWatts()) * dearest <= at.of(power.loadWatts()) * cheapest;
    }
}
