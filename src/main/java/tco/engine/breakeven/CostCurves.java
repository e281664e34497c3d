package tco.engine.breakeven;

import static tco.engine.breakeven.ExactMix.ratio;

import java.util.List;
import java.util.Optional;
import tco.engine.breakeven.CostCurve.Kink;
import tco.engine.cost.Ratio;
import tco.model.Deployment.Api;
import tco.model.Deployment.Hybrid;
import tco.model.Deployment.Included;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Overage;
import tco.model.Deployment.Plan;
import tco.model.Option;
import tco.model.Point;
import tco.model.Workload;

/// Draws the exact cost curve of an option over the volume (model 3 to 8).
final class CostCurves {
    private final Workload workload;
    private final ExactMix mix;
    private final Point at;
    private final Limits limits;

    private CostCurves(Workload workload, Point at, Limits limits) {
        this.workload = workload;
        this.mix = ExactMix.of(workload, at);
        this.at = at;
        this.limits = limits;
    }

    static CostCurve of(Option option, Point at, Limits limits) {
        CostCurves draw = new CostCurves(option.workload(), at, limits);
        return switch (option.deployment()) {
            case Machines machines -> draw.machines(machines);
            case Api api -> line(Ratio.ZERO, draw.usdPerToken(api));
            case Plan plan -> draw.plan(plan);
            case Hybrid hybrid -> draw.hybrid(hybrid);
        };
    }

    private static CostCurve line(Ratio constant, Ratio slope) {
        return new CostCurve(constant, slope, List.of(), Optional.empty(), Optional.empty());
    }

    private Ratio usdPerToken(Api api) {
        return mix.usdPerToken(api, workload, at);
    }

    private CostCurve machines(Machines machines) {
        Optional<Ratio> overflow = machines.hosting().overflow().map(this::usdPerToken);
        return machines(machines, Ratio.ONE, overflow);
    }

    private CostCurve machines(Machines machines, Ratio share, Optional<Ratio> overflow) {
        return new MachineCurve(machines, workload, mix, share, at, limits).draw(overflow);
    }

    private CostCurve plan(Plan plan) {
        Ratio seats =
                Ratio.of(ratio(workload.developers(), at).max(ratio(plan.minSeats(), at)).ceil());
        CostCurve fee = line(seats.times(ratio(plan.usdPerSeat(), at)), Ratio.ZERO);
        Optional<Ratio> allowance = allowance(plan.included()).map(seats::times);
        if (allowance.isEmpty() || (limits == Limits.NONE && plan.overage() == Overage.BLOCKED)) {
            return fee;
        }
        return switch (plan.overage()) {
            case API -> fee.with(new Kink(allowance.get(), overageUsdPerToken(plan.included())));
            case BLOCKED -> fee.servingUpTo(allowance.get().floor());
        };
    }

    /// Tokens that a seat includes; empty where they never run out.
    private Optional<Ratio> allowance(Included included) {
        return switch (included) {
            case Included.Tokens tokens -> Optional.of(ratio(tokens.tokensPerSeat(), at));
            case Included.Value value -> {
                Ratio price = usdPerToken(value.rates());
                yield price.signum() == 0
                        ? Optional.empty()
                        : Optional.of(ratio(value.usdPerSeat(), at).over(price));
            }
        };
    }

    private Ratio overageUsdPerToken(Included included) {
        return switch (included) {
            case Included.Value value -> usdPerToken(value.rates());
            case Included.Tokens tokens -> tokens.rates().map(this::usdPerToken).orElse(Ratio.ZERO);
        };
    }

    private CostCurve hybrid(Hybrid hybrid) {
        Ratio routine = ratio(hybrid.routineShare(), at);
        Api overflow = hybrid.local().hosting().overflow().orElse(hybrid.api());
        Optional<Ratio> paid = Optional.of(usdPerToken(overflow).times(routine));
        Ratio rework = ratio(workload.reworkRate(), at).times(routine);
        Ratio viaApi = Ratio.ONE.minus(routine).plus(rework);
        return machines(hybrid.local(), routine, paid)
                .rising(usdPerToken(hybrid.api()).times(viaApi));
    }
}
