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
import tco.engine.cost.PartCosts;
import tco.engine.cost.PartShares;
import tco.engine.cost.Ratio;
import tco.model.Deployment.Api;
import tco.model.Deployment.Included;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Overage;
import tco.model.Deployment.Plan;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Point;
import tco.model.Shared;
import tco.model.Shared.Part;

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
            case Plan plan -> plan(plan, token, Ratio.ONE);
            case Shared shared -> shared(shared);
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

    /// Seats for a share of every token class.
    ///
    /// @param asked one token of the work of those who have the seats
    private CostCurve plan(Plan plan, ExactDemand asked, Ratio share) {
        requireStraight(plan);
        ExactSeats seats = ExactSeats.of(plan, asked, at);
        CostCurve fee = CostCurve.constant(seats.feeUsd());
        if (share.signum() == 0) {
            return fee;
        }
        boolean sold = plan.overage() == Overage.API;
        List<Kink> kinks = new ArrayList<>();
        for (ExactSeats.Stretch stretch : seats.stretches()) {
            Ratio usd = sold ? stretch.usdPerToken().times(share) : Ratio.ZERO;
            stretch.from().ifPresent(from -> kinks.add(new Kink(from.over(share), usd)));
            stretch.upTo().ifPresent(to -> kinks.add(new Kink(to.over(share), usd.negate())));
        }
        Optional<BigInteger> last =
                seats.stretches().stream()
                        .flatMap(stretch -> stretch.upTo().stream())
                        .min(Comparator.naturalOrder())
                        .map(to -> to.over(share).floor());
        CostCurve curve = fee.with(kinks);
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

    /// The curves of all parts, one on the other, each at its share of the tokens.
    private CostCurve shared(Shared shared) {
        List<Ratio> done = PartShares.exact(shared, token, at);
        CostCurve all = CostCurve.constant(Ratio.ZERO);
        for (int i = 0; i < done.size(); i++) {
            all = all.plus(part(shared, shared.parts().get(i), done.get(i)));
        }
        for (Api api : Costs.paidApis(shared)) {
            all = all.raised(usdMonthly(api));
        }
        return all;
    }

    private CostCurve part(Shared shared, Part part, Ratio share) {
        return switch (part.deployment()) {
            case Machines machines ->
                    machines(machines, share, PartCosts.overflow(shared, machines));
            case Api api ->
                    CostCurve.constant(usdOfRequests(api).times(share))
                            .rising(usdPerToken(api).times(share));
            case Plan plan ->
                    plan(
                            plan,
                            token.ofPart(
                                    part.developers().map(this::exactly).orElse(Ratio.ONE), share),
                            share);
        };
    }

    private Ratio exactly(Figure figure) {
        return Ratio.of(figure, at);
    }
}
