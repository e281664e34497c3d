package tco.engine.breakeven;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tco.engine.breakeven.CostCurve.Kink;
import tco.engine.cost.ApiTokens;
import tco.engine.cost.ContextWindows;
import tco.engine.cost.Costs;
import tco.engine.cost.ExactDemand;
import tco.engine.cost.ExactSeats;
import tco.engine.cost.ExactUsage;
import tco.engine.cost.GapCost;
import tco.engine.cost.MachineComponents;
import tco.engine.cost.PartShares;
import tco.engine.cost.Ratio;
import tco.model.Deployment;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Plan;
import tco.model.Plan.Included;
import tco.model.Plan.Overage;
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
        CostCurve curve = draw(option.deployment());
        if (option.gap().isEmpty()) {
            return curve;
        }
        GapCost.ExactGap gap = GapCost.exact(option.gap().get(), token, at);
        return curve.raised(gap.usd()).rising(gap.usdPerToken());
    }

    private CostCurve draw(Deployment deployment) {
        return switch (deployment) {
            case Machines machines -> {
                Optional<Api> overflow = machines.hosting().overflow();
                yield machines(machines, token, Ratio.ONE, overflow)
                        .raised(overflow.map(this::usdMonthly).orElse(Ratio.ZERO));
            }
            case Api api ->
                    api(api, token, Ratio.ONE, api.overflow())
                            .raised(usdMonthly(api))
                            .raised(api.overflow().map(this::usdMonthly).orElse(Ratio.ZERO));
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

    /// An API for a share of every token class, and another for the requests that are too long for
    /// it.
    ///
    /// @param asked one token of the work that it has to do
    private CostCurve api(Api api, ExactDemand asked, Ratio share, Optional<Api> overflow) {
        Ratio beyond = asked.shareBeyond(api.contextWindow(), at);
        ExactDemand held = asked.without(beyond);
        Ratio ofHeld = share.times(Ratio.ONE.minus(beyond));
        CostCurve curve =
                CostCurve.constant(ApiTokens.usdOfRequests(api, asked, at).times(ofHeld))
                        .rising(ApiTokens.usdPerToken(api, held, at).times(ofHeld));
        return withLongRequests(curve, asked, beyond, share, overflow);
    }

    /// The same with the requests that are too long: at another API, or served by nobody, whatever
    /// the volume is.
    private CostCurve withLongRequests(
            CostCurve curve, ExactDemand asked, Ratio beyond, Ratio share, Optional<Api> overflow) {
        Ratio ofLong = share.times(beyond);
        if (ofLong.signum() == 0) {
            return curve;
        }
        if (overflow.isPresent()) {
            return curve.plus(api(overflow.get(), asked.among(beyond), ofLong, Optional.empty()));
        }
        return limited ? curve.servingUpTo(BigInteger.ONE.negate()) : curve;
    }

    /// Machines for a share of every token class, and an API for what exceeds a fixed number of
    /// them or their model's context window.
    ///
    /// @param asked one token of the work that they have to do
    private CostCurve machines(
            Machines machines, ExactDemand asked, Ratio share, Optional<Api> overflow) {
        Optional<Figure> window = machines.hosting().serving().contextWindow();
        Ratio beyond = asked.shareBeyond(window, at);
        ExactDemand held = asked.without(beyond);
        Ratio ofHeld = share.times(Ratio.ONE.minus(beyond));
        Optional<Api> ofFull = Optional.empty();
        if (machines.hosting().quantity().isPresent()) {
            overflow.ifPresent(this::requireNoRequests);
            ofFull =
                    overflow.filter(api -> held.shareBeyond(api.contextWindow(), at).signum() == 0);
        }
        Optional<Ratio> overflowUsdPerToken =
                ofFull.map(api -> ApiTokens.usdPerToken(api, held, at).times(ofHeld));
        ExactUsage usage = ExactUsage.of(machines, held, ofHeld, at);
        MachineCurve curve =
                new MachineCurve(
                        MachineComponents.exact(machines, usage, at),
                        usage,
                        machines.hosting().quantity().map(units -> Ratio.of(units, at)));
        return withLongRequests(
                limited ? curve.limited(overflowUsdPerToken) : curve.unlimited(),
                asked,
                beyond,
                share,
                overflow);
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
        PartShares.Exact shares = PartShares.Exact.of(shared, token, at);
        CostCurve all = CostCurve.constant(Ratio.ZERO);
        int last = shares.done().size() - 1;
        for (int i = 0; i <= last; i++) {
            ExactDemand asked = i == last ? shares.ofLast() : token;
            all = all.plus(part(shared, shared.parts().get(i), asked, shares.done().get(i)));
        }
        for (Api api : Costs.paidApis(shared)) {
            all = all.raised(usdMonthly(api));
        }
        return all;
    }

    private CostCurve part(Shared shared, Part part, ExactDemand asked, Ratio share) {
        return switch (part.deployment()) {
            case Machines machines ->
                    machines(machines, asked, share, ContextWindows.overflow(shared, machines));
            case Api api -> api(api, asked, share, ContextWindows.overflow(shared, api));
            case Plan plan ->
                    plan(
                            plan,
                            asked.ofPart(
                                    part.developers().map(this::exactly).orElse(Ratio.ONE), share),
                            share);
        };
    }

    private Ratio exactly(Figure figure) {
        return Ratio.of(figure, at);
    }
}
