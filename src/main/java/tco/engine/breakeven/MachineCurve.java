package tco.engine.breakeven;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.breakeven.CostCurve.Kink;
import tco.engine.breakeven.CostCurve.Steps;
import tco.engine.breakeven.CostCurve.TokenStretch;
import tco.engine.cost.ExactCost;
import tco.engine.cost.ExactCost.BusyHours;
import tco.engine.cost.ExactCost.Stretch;
import tco.engine.cost.ExactUsage;
import tco.engine.cost.Ratio;

/// Draws the curve of machines from what they cost by number and by busy hours (model 4 to 6).
///
/// @param cost of all their components
/// @param fixedUnits how many there are, where that does not follow from the tokens
/// @param usage what a token asks of them
record MachineCurve(ExactCost cost, ExactUsage usage, Optional<Ratio> fixedUnits) {

    /// The curve of machines that are never full: the fixed number of them, or one.
    CostCurve unlimited() {
        return alone(fixedUnits.orElse(Ratio.ONE), Optional.empty());
    }

    /// The curve of machines that fill up. Tokens above a fixed number of machines cost
    /// `overflowUsdPerToken` each, or are not served; without a fixed number there are as many
    /// machines as the tokens need.
    CostCurve limited(Optional<Ratio> overflowUsdPerToken) {
        if (usage.busyHoursPerToken().signum() == 0) {
            return unlimited();
        }
        return fixedUnits.isPresent()
                ? fixed(fixedUnits.get(), overflowUsdPerToken)
                : stepped(tokens(usage.usableHours()));
    }

    /// How many tokens keep machines busy for so many hours.
    private Ratio tokens(Ratio busyHours) {
        return busyHours.over(usage.busyHoursPerToken());
    }

    private Ratio usdPerToken(Ratio usdPerHour) {
        return usdPerHour.times(usage.busyHoursPerToken());
    }

    private CostCurve alone(Ratio units, Optional<Ratio> fullHours) {
        Ratio sunk = cost.sunk().map(first -> first.usd(units)).orElse(Ratio.ZERO);
        CostCurve curve =
                CostCurve.constant(cost.onceUsd().plus(units.times(cost.perUnitUsd())).minus(sunk));
        for (BusyHours busy : cost.busyHours()) {
            curve =
                    switch (busy) {
                        case BusyHours.AtLeast least -> rising(curve, least, fullHours);
                        case BusyHours.OfEachUnit each -> rising(curve, each, units, fullHours);
                    };
        }
        return curve;
    }

    /// The minimum is paid from the first token on; more is paid once it is used up, until the
    /// machines are full.
    private CostCurve rising(CostCurve curve, BusyHours.AtLeast least, Optional<Ratio> fullHours) {
        CostCurve raised = curve.raised(least.usd().times(least.hours()));
        if (usage.busyHoursPerToken().signum() == 0) {
            return raised;
        }
        Ratio usd = usdPerToken(least.usd());
        CostCurve rising = raised.with(new Kink(tokens(least.hours()), usd));
        return fullHours
                .map(full -> rising.with(new Kink(tokens(full.max(least.hours())), usd.negate())))
                .orElse(rising);
    }

    /// Each stretch ends where so many machines leave it, and all where they are full. Machines
    /// that are never full stay in the last one.
    private CostCurve rising(
            CostCurve curve, BusyHours.OfEachUnit each, Ratio units, Optional<Ratio> fullHours) {
        if (usage.busyHoursPerToken().signum() == 0) {
            return curve;
        }
        List<Stretch> stretches = each.stretches();
        Ratio usd = usdPerToken(stretches.getFirst().usdPerHour());
        CostCurve rising = curve.rising(usd);
        for (int next = 1; next < stretches.size(); next++) {
            Ratio endHours = units.times(stretches.get(next - 1).endHours());
            if (fullHours.isPresent() && endHours.compareTo(fullHours.get()) >= 0) {
                break;
            }
            Ratio end = tokens(endHours);
            Ratio change = usdPerToken(stretches.get(next).usdPerHour()).minus(usd);
            rising = rising.with(new Kink(end, change, change.times(end)));
            usd = usd.plus(change);
        }
        if (fullHours.isEmpty()) {
            return rising;
        }
        Ratio lastHour = fullHours.get().min(units.times(stretches.getLast().endHours()));
        return rising.with(new Kink(tokens(lastHour), usd.negate()));
    }

    private CostCurve fixed(Ratio units, Optional<Ratio> overflowUsdPerToken) {
        Ratio fullHours = units.times(usage.usableHours());
        CostCurve curve = alone(units, Optional.of(fullHours));
        Ratio full = tokens(fullHours);
        return overflowUsdPerToken.isPresent()
                ? curve.with(new Kink(full, overflowUsdPerToken.get()))
                : curve.servingUpTo(full.floor());
    }

    /// As many machines as the tokens need. The busy hours of one cost of a machine can be drawn:
    /// those of its electricity.
    private CostCurve stepped(Ratio capacityTokens) {
        CostCurve curve = CostCurve.constant(cost.onceUsd());
        List<TokenStretch> stretches = new ArrayList<>();
        for (BusyHours busy : cost.busyHours()) {
            switch (busy) {
                case BusyHours.AtLeast least -> curve = rising(curve, least, Optional.empty());
                case BusyHours.OfEachUnit each -> {
                    if (!stretches.isEmpty()) {
                        throw new IllegalStateException("two costs of a machine's busy hours");
                    }
                    for (Stretch stretch : each.stretches()) {
                        stretches.add(
                                new TokenStretch(
                                        usdPerToken(stretch.usdPerHour()),
                                        tokens(stretch.endHours())));
                    }
                }
            }
        }
        return curve.with(new Steps(capacityTokens, cost.perUnitUsd(), cost.sunk(), stretches));
    }
}
