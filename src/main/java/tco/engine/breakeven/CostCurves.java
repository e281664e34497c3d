package tco.engine.breakeven;

import java.util.Optional;
import tco.engine.breakeven.CostCurve.Kink;
import tco.engine.cost.ApiTokens;
import tco.engine.cost.Costs;
import tco.engine.cost.ExactDemand;
import tco.engine.cost.ExactUsage;
import tco.engine.cost.MachineComponents;
import tco.engine.cost.Ratio;
import tco.engine.cost.Seats;
import tco.model.Deployment.Api;
import tco.model.Deployment.Hybrid;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Overage;
import tco.model.Deployment.Plan;
import tco.model.Option;
import tco.model.Point;

/// Draws the exact cost curve of an option over the volume (model 3 to 8).
final class CostCurves {
    private final ExactDemand token;
    private final Point at;
    private final boolean limited;

    private CostCurves(Option option, Point at, boolean limited) {
        this.token =
                ExactDemand.of(option.workload(), at)
                        .orElseThrow(NoBreakEvenException::withoutTokens);
        this.at = at;
        this.limited = limited;
    }

    /// What an option costs at each volume, its mix held constant; [NoBreakEvenException] where its
    /// workload has no tokens.
    static CostCurve of(Option option, Point at) {
        return new CostCurves(option, at, true).draw(option);
    }

    /// The same as if one machine, or the allowance of the seats, were enough for any volume.
    static CostCurve unlimited(Option option, Point at) {
        return new CostCurves(option, at, false).draw(option);
    }

    private CostCurve draw(Option option) {
        return switch (option.deployment()) {
            case Machines machines -> {
                Optional<Api> overflow = machines.hosting().overflow();
                yield machines(machines, Ratio.ONE, overflow)
                        .raised(overflow.map(this::usdMonthly).orElse(Ratio.ZERO));
            }
            case Api api ->
                    CostCurve.constant(usdMonthly(api).plus(usdOfRequests(api)))
                            .rising(usdPerToken(api));
            case Plan plan -> plan(plan);
            case Hybrid hybrid -> hybrid(hybrid);
        };
    }

    private Ratio usdPerToken(Api api) {
        return ApiTokens.usdPerToken(api, token, at);
    }

    private Ratio usdMonthly(Api api) {
        return api.monthlyUsd().map(usd -> Ratio.of(usd, at)).orElse(Ratio.ZERO);
    }

    private Ratio usdOfRequests(Api api) {
        return ApiTokens.usdOfRequests(api, token, at);
    }

    /// Refuses an API that takes a share of the requests which depends on the volume.
    private void requireNoRequests(Api api) {
        if (usdOfRequests(api).signum() != 0) {
            throw NoBreakEvenException.curved(api.id());
        }
    }

    /// Machines for a share of every token class, and an API for what exceeds a fixed number of
    /// them.
    private CostCurve machines(Machines machines, Ratio share, Optional<Api> overflow) {
        if (machines.hosting().quantity().isPresent()) {
            overflow.ifPresent(this::requireNoRequests);
        }
        Optional<Ratio> overflowUsdPerToken = overflow.map(api -> usdPerToken(api).times(share));
        ExactUsage usage = ExactUsage.of(machines, token, share, at);
        MachineCurve curve =
                new MachineCurve(
                        MachineComponents.exact(machines, usage, at),
                        usage,
                        machines.hosting().quantity().map(units -> Ratio.of(units, at)));
        return limited ? curve.limited(overflowUsdPerToken) : curve.unlimited();
    }

    private CostCurve plan(Plan plan) {
        Seats.rates(plan).ifPresent(this::requireNoRequests);
        Seats.Exact seats = Seats.Exact.of(plan, token, at);
        CostCurve fee = CostCurve.constant(seats.feeUsd());
        if (seats.includedTokens().isEmpty() || (!limited && plan.overage() == Overage.BLOCKED)) {
            return fee;
        }
        Ratio included = seats.includedTokens().get();
        return switch (plan.overage()) {
            case API -> fee.with(new Kink(included, seats.overageUsdPerToken()));
            case BLOCKED -> fee.servingUpTo(included.floor());
        };
    }

    private CostCurve hybrid(Hybrid hybrid) {
        Ratio routine = Ratio.of(hybrid.routineShare(), at);
        Api overflow = hybrid.local().hosting().overflow().orElse(hybrid.api());
        Ratio rework = token.reworkRate().times(routine);
        Ratio viaApi = Ratio.ONE.minus(routine).plus(rework);
        CostCurve curve =
                machines(hybrid.local(), routine, Optional.of(overflow))
                        .rising(usdPerToken(hybrid.api()).times(viaApi))
                        .raised(usdOfRequests(hybrid.api()).times(viaApi));
        for (Api api : Costs.apis(hybrid)) {
            curve = curve.raised(usdMonthly(api));
        }
        return curve;
    }
}
