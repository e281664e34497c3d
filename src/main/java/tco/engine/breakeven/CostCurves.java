package tco.engine.breakeven;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tco.engine.breakeven.CostCurve.Kink;
import tco.engine.cost.ApiTokens;
import tco.engine.cost.Costs;
import tco.engine.cost.ExactDemand;
import tco.engine.cost.ExactSeats;
import tco.engine.cost.ExactUsage;
import tco.engine.cost.MachineComponents;
import tco.engine.cost.Ratio;
import tco.model.Deployment.Api;
import tco.model.Deployment.Hybrid;
import tco.model.Deployment.Included;
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
        requireStraight(plan);
        ExactSeats seats = ExactSeats.of(plan, token, at);
        boolean sold = plan.overage() == Overage.API;
        List<Kink> kinks = new ArrayList<>();
        for (ExactSeats.Stretch stretch : seats.stretches()) {
            Ratio usd = sold ? stretch.usdPerToken() : Ratio.ZERO;
            stretch.from().ifPresent(from -> kinks.add(new Kink(from, usd)));
            stretch.upTo().ifPresent(to -> kinks.add(new Kink(to, usd.negate())));
        }
        Optional<BigInteger> last =
                seats.stretches().stream()
                        .flatMap(stretch -> stretch.upTo().stream())
                        .min(Comparator.naturalOrder())
                        .map(Ratio::floor);
        CostCurve curve = CostCurve.constant(seats.feeUsd()).with(kinks);
        return limited && last.isPresent() ? curve.servingUpTo(last.get()) : curve;
    }

    /// Requests are the same at any volume of tokens. Above an allowance of tokens, or where tokens
    /// are free, that makes no straight line of what they cost.
    private void requireStraight(Plan plan) {
        switch (plan.included()) {
            case Included.Tokens tokens -> tokens.rates().ifPresent(this::requireNoRequests);
            case Included.Value value -> {
                if (usdPerToken(value.rates()).signum() == 0) {
                    requireNoRequests(value.rates());
                }
            }
        }
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
