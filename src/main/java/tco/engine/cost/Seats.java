package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.model.Component;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.model.Plan;
import tco.model.Plan.Included;
import tco.model.Plan.Overage;
import tco.model.Point;

/// Seats of a subscription plan and what lies above their included usage (model 7).
///
/// @param seats whole seats paid
/// @param overageUsd what is paid above what they include, dollars a month
/// @param servedShare the share of the demand that is included or paid, 0 to 1
public record Seats(double seats, double overageUsd, double servedShare) {

    /// The seats that a demand needs, and how far their allowance and the limit of what may be paid
    /// above it carry it (model 7): one for each developer, in whole seats, and no fewer than the
    /// plan's minimum. A seat that nobody uses includes nothing, unless the seats share a pool.
    public static Seats of(Plan plan, Demand demand, Point at) {
        double seats = Math.ceil(Math.max(demand.developers(), at.of(plan.minSeats())));
        Allowance allowance = Allowance.of(plan, demand, at);
        if (plan.pooled()) {
            Use use = allowance.times(seats).use(allowance.demanded);
            return new Seats(seats, use.paidUsd, use.servedShare(allowance.demanded));
        }
        DeveloperShares shares = DeveloperShares.of(demand.developerShares(), demand.developers());
        double mean = allowance.demanded / shares.developers();
        Use all = Use.NONE;
        for (DeveloperShares.Group group : shares.groups()) {
            all = all.plus(group.developers(), allowance.use(mean * group.ofMean()));
        }
        return new Seats(seats, all.paidUsd, all.servedShare(allowance.demanded));
    }

    /// What somebody may use.
    ///
    /// @param demanded what all together ask for, in the unit of the allowance: dollars of API
    ///   value, or tokens
    /// @param included in the same unit
    /// @param usdPerUnit what a unit above it costs
    /// @param limitUsd what may be paid above it
    private record Allowance(
            double demanded, double included, double usdPerUnit, double limitUsd, boolean sold) {

        /// That of a seat.
        static Allowance of(Plan plan, Demand demand, Point at) {
            boolean sold = plan.overage() == Overage.API;
            double limit =
                    plan.overageLimitUsd().isPresent()
                            ? at.of(plan.overageLimitUsd().get())
                            : Double.POSITIVE_INFINITY;
            double usd = rates(plan).map(api -> ApiTokens.usd(api, demand, at)).orElse(0.0);
            return switch (plan.included()) {
                case Included.Value value ->
                        new Allowance(usd, at.of(value.usdPerSeat()), 1, limit, sold);
                case Included.Tokens tokens -> {
                    double counted = demand.tokens().total() * tokenFactor(plan, at);
                    yield new Allowance(
                            counted,
                            at.of(tokens.tokensPerSeat()),
                            counted == 0 ? 0 : usd / counted,
                            limit,
                            sold);
                }
            };
        }

        Allowance times(double seats) {
            return new Allowance(demanded, included * seats, usdPerUnit, limitUsd * seats, sold);
        }

        Use use(double asked) {
            double excess = Math.max(0, asked - included);
            if (!sold) {
                return new Use(0, Math.min(asked, included), excess == 0);
            }
            double usd = excess * usdPerUnit;
            return usd <= limitUsd
                    ? new Use(usd, asked, true)
                    : new Use(limitUsd, included + limitUsd / usdPerUnit, false);
        }
    }

    /// What is paid above an allowance, and what is served of the use, in the allowance's unit.
    private record Use(double paidUsd, double served, boolean whole) {
        static final Use NONE = new Use(0, 0, true);

        Use plus(double people, Use other) {
            return new Use(
                    paidUsd + people * other.paidUsd,
                    served + people * other.served,
                    whole && other.whole);
        }

        double servedShare(double demanded) {
            return whole ? 1 : served / demanded;
        }
    }

    /// Tokens of the plan's models for one of the demand's (model 3).
    static double tokenFactor(Plan plan, Point at) {
        return rates(plan).map(api -> at.of(api.tokenFactor())).orElse(1.0);
    }

    /// Writes the `seats` and `overage` lines (model 7); a plan that blocks overage charges none.
    public void charge(Plan plan, Point at, Ledger ledger) {
        ledger.charge(Component.SEATS, seats, at.of(plan.usdPerSeat()));
        ledger.charge(Component.OVERAGE, overageUsd, 1);
    }

    /// The prices at which a plan's usage is valued, where it names any.
    public static Optional<Api> rates(Plan plan) {
        return switch (plan.included()) {
            case Included.Value value -> Optional.of(value.rates());
            case Included.Tokens tokens -> tokens.rates();
        };
    }

    /// What a seat includes.
    static Figure included(Plan plan) {
        return switch (plan.included()) {
            case Included.Value value -> value.usdPerSeat();
            case Included.Tokens tokens -> tokens.tokensPerSeat();
        };
    }

    /// The figures of the seats and of what they include, without the prices that value it.
    public static List<Figure> figures(Plan plan) {
        return plan.overageLimitUsd()
                .map(limit -> List.of(plan.usdPerSeat(), plan.minSeats(), included(plan), limit))
                .orElseGet(() -> List.of(plan.usdPerSeat(), plan.minSeats(), included(plan)));
    }

    /// How the `seats` and the `overage` line of a plan are calculated.
    public static List<LineFormula> formulas(Plan plan) {
        List<Figure> figures = new ArrayList<>(figures(plan));
        rates(plan).ifPresent(api -> figures.addAll(OptionFigures.ofUse(api)));
        String fee = plan.paidYearly() ? "usd_per_seat_yearly" : "usd_per_seat";
        return List.of(
                new LineFormula(
                        Component.SEATS,
                        "seats x " + fee + "; seats = max(developers, min_seats)",
                        List.of(plan.usdPerSeat(), plan.minSeats())),
                new LineFormula(Component.OVERAGE, overageFormula(plan), figures));
    }

    private static String overageFormula(Plan plan) {
        return switch (plan.overage()) {
            case BLOCKED -> "nothing: usage above what the seats include is blocked";
            case API -> {
                String each = plan.pooled() ? "" : "for each developer, ";
                String seats = plan.pooled() ? "seats x " : "";
                String above =
                        switch (plan.included()) {
                            case Included.Value _ ->
                                    "usage at API prices above " + seats + "included_usd";
                            case Included.Tokens _ ->
                                    "the share of the tokens above "
                                            + seats
                                            + "included_tokens, at API prices";
                        };
                String limit =
                        plan.overageLimitUsd().isPresent()
                                ? ", at most " + seats + "overage_limit_usd"
                                : "";
                yield each + above + limit;
            }
        };
    }
}
