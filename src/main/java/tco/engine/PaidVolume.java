package tco.engine;

import java.util.Optional;
import java.util.OptionalDouble;
import tco.engine.cost.ApiTokens;
import tco.engine.cost.Costs;
import tco.engine.cost.Demand;
import tco.engine.cost.Monthly;
import tco.engine.cost.Volume;
import tco.model.Case;
import tco.model.Component;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.Option;
import tco.model.Plan;
import tco.model.Plan.Included;
import tco.model.Point;
import tco.model.Scenario;
import tco.model.Shared;
import tco.model.SpendSolver;
import tco.model.Today.LimitsHit;
import tco.text.RangeText;

/// The volume at which an option costs so much a month, in the typical case and with the mix of its
/// workload (model 9).
public final class PaidVolume implements SpendSolver {
    /// What two points of a straight line are apart, in tokens.
    private static final double SPAN = 1e9;

    private static final double MOST_TOKENS = 1e18;
    private static final double MOST_SEATS = 1e9;
    private static final double ROUNDING = 1e-9;

    @Override
    public Bought solve(Scenario scenario, Option paid, double usd, LimitsHit limits) {
        Option option = paid.with(Optional.empty());
        Point at = scenario.corner(Case.TYPICAL);
        return switch (option.deployment()) {
            case Api _ -> tokens(option, usd, at);
            case Plan plan -> seats(option, plan, usd, limits, at);
            case Machines _, Shared _ ->
                    new Bought.Nothing(
                            option.id() + " is no API and no plan: what it costs tells no volume");
        };
    }

    /// An API's cost is a straight line in the tokens.
    private static Bought tokens(Option option, double usd, Point at) {
        double fixed = Costs.monthly(option, at, 0).usd();
        double perToken = (Costs.monthly(option, at, SPAN).usd() - fixed) / SPAN;
        return volume(option, (usd - fixed) / perToken, OptionalDouble.empty());
    }

    private static Bought volume(Option option, double tokens, OptionalDouble seats) {
        double whole = Math.rint(tokens);
        return whole >= 1 && whole <= MOST_TOKENS
                ? new Bought.Volume(whole, seats)
                : new Bought.Nothing("no volume of " + option.id() + " costs that");
    }

    private static Bought seats(Option option, Plan plan, double usd, LimitsHit limits, Point at) {
        Monthly least = Costs.monthly(option, at, 0);
        double fee = least.bill().unitUsd(Component.SEATS);
        double seats = usd / fee;
        double whole = Math.rint(seats);
        if (!(seats <= MOST_SEATS) || Math.abs(seats - whole) > ROUNDING * whole) {
            return new Bought.Nothing(
                    "no whole number of seats of "
                            + option.id()
                            + " costs that: a seat is $"
                            + RangeText.plain(fee));
        }
        if (whole < at.of(plan.minSeats())) {
            return new Bought.Nothing(
                    option.id()
                            + " has at least "
                            + RangeText.plain(at.of(plan.minSeats()))
                            + " seats");
        }
        double used = whole * limits.usedShare();
        double tokens =
                switch (plan.included()) {
                    case Included.Value value ->
                            worth(used * at.of(value.usdPerSeat()), value.rates(), option, at);
                    case Included.Tokens included ->
                            used * at.of(included.tokensPerSeat()) / factor(included, at);
                };
        return volume(option, tokens, OptionalDouble.of(whole));
    }

    /// The tokens that are worth so many dollars at an API's prices.
    private static double worth(double usd, Api rates, Option option, Point at) {
        double fixed = usd(rates, option, at, 0);
        return (usd - fixed) / (usd(rates, option, at, SPAN) - fixed) * SPAN;
    }

    private static double usd(Api rates, Option option, Point at, double tokens) {
        Point there = Volume.of(option.workload(), at, tokens);
        return ApiTokens.usd(rates, Demand.of(option.workload(), there), there);
    }

    /// How many tokens of the quota the work of one token takes.
    private static double factor(Included.Tokens included, Point at) {
        return included.rates().map(api -> at.of(api.tokenFactor())).orElse(1.0);
    }
}
