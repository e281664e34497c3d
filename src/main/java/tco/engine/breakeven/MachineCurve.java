package tco.engine.breakeven;

import java.util.Optional;
import tco.engine.breakeven.CostCurve.Capped;
import tco.engine.breakeven.CostCurve.Kink;
import tco.engine.breakeven.CostCurve.Steps;
import tco.engine.cost.ExactCost;
import tco.engine.cost.ExactCost.BusyHours;
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
        return alone(fixedUnits.orElse(Ratio.ONE));
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

    private Ratio usdPerToken(BusyHours busy) {
        return busy.usd().times(usage.busyHoursPerToken());
    }

    private CostCurve alone(Ratio units) {
        CostCurve curve = CostCurve.constant(cost.onceUsd().plus(units.times(cost.perUnitUsd())));
        for (BusyHours busy : cost.busyHours()) {
            curve = rising(curve, busy);
        }
        return curve;
    }

    private CostCurve rising(CostCurve curve, BusyHours busy) {
        return switch (busy) {
            case BusyHours.AtMost most -> curve.rising(usdPerToken(most));
            case BusyHours.AtLeast least -> rising(curve, least);
        };
    }

    /// The minimum is paid from the first token on; more is paid once it is used up.
    private CostCurve rising(CostCurve curve, BusyHours.AtLeast least) {
        CostCurve raised = curve.raised(least.usd().times(least.hours()));
        return usage.busyHoursPerToken().signum() == 0
                ? raised
                : raised.with(new Kink(tokens(least.hours()), usdPerToken(least)));
    }

    private CostCurve fixed(Ratio units, Optional<Ratio> overflowUsdPerToken) {
        Ratio fullHours = units.times(usage.usableHours());
        CostCurve curve = alone(units);
        for (BusyHours busy : cost.busyHours()) {
            Ratio lastHour =
                    switch (busy) {
                        case BusyHours.AtLeast least -> fullHours.max(least.hours());
                        case BusyHours.AtMost most ->
                                fullHours.min(units.times(most.hoursPerUnit()));
                    };
            curve = curve.with(new Kink(tokens(lastHour), usdPerToken(busy).negate()));
        }
        Ratio full = tokens(fullHours);
        return overflowUsdPerToken.isPresent()
                ? curve.with(new Kink(full, overflowUsdPerToken.get()))
                : curve.servingUpTo(full.floor());
    }

    /// As many machines as the tokens need. One limit on a machine's busy hours can be drawn: that
    /// of the hours in which it is switched on.
    private CostCurve stepped(Ratio capacityTokens) {
        CostCurve curve = CostCurve.constant(cost.onceUsd());
        Optional<Capped> capped = Optional.empty();
        for (BusyHours busy : cost.busyHours()) {
            switch (busy) {
                case BusyHours.AtLeast least -> curve = rising(curve, least);
                case BusyHours.AtMost most -> {
                    if (capped.isPresent()) {
                        throw new IllegalStateException("two limits on a machine's busy hours");
                    }
                    capped =
                            Optional.of(new Capped(usdPerToken(most), tokens(most.hoursPerUnit())));
                }
            }
        }
        return curve.with(new Steps(capacityTokens, cost.perUnitUsd(), capped));
    }
}
