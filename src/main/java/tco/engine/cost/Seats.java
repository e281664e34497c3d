package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.model.Component;
import tco.model.Deployment.Api;
import tco.model.Deployment.Included;
import tco.model.Deployment.Overage;
import tco.model.Deployment.Plan;
import tco.model.Figure;
import tco.model.Point;

/// Seats of a subscription plan and what lies above their included usage (model 7).
///
/// @param seats whole seats paid
/// @param demanded the demand in the unit of the allowance: dollars of API value, or tokens
/// @param included the allowance of all seats, in the same unit
/// @param apiUsd the whole demand at API prices, dollars; 0 where the plan names no prices
public record Seats(double seats, double demanded, double included, double apiUsd) {

    /// The seats that a demand needs, and how far their allowance carries it (model 7): one for
    /// each developer, in whole seats, and no fewer than the plan's minimum.
    public static Seats of(Plan plan, Demand demand, Point at) {
        double seats = Math.ceil(Math.max(demand.developers(), at.of(plan.minSeats())));
        return switch (plan.included()) {
            case Included.Value value -> {
                double usd = ApiTokens.usd(value.rates(), demand, at);
                yield new Seats(seats, usd, seats * at.of(value.usdPerSeat()), usd);
            }
            case Included.Tokens tokens ->
                    new Seats(
                            seats,
                            demand.tokens().total(),
                            seats * at.of(tokens.tokensPerSeat()),
                            tokens.rates().map(api -> ApiTokens.usd(api, demand, at)).orElse(0.0));
        };
    }

    /// What a plan costs a month as an exact function of the tokens (model 7).
    ///
    /// @param feeUsd dollars a month for all seats
    /// @param includedTokens that the seats include; empty where they never run out
    /// @param overageUsdPerToken dollars for each token above, where the plan sells them
    public record Exact(Ratio feeUsd, Optional<Ratio> includedTokens, Ratio overageUsdPerToken) {
        /// The seats for a demand of which this is one token.
        public static Exact of(Plan plan, ExactDemand token, Point at) {
            Ratio needed = token.developers().max(Ratio.of(plan.minSeats(), at));
            Ratio seats = Ratio.of(needed.ceil());
            Ratio usdPerToken =
                    rates(plan)
                            .map(api -> ApiTokens.usdPerToken(api, token, at))
                            .orElse(Ratio.ZERO);
            return new Exact(
                    seats.times(Ratio.of(plan.usdPerSeat(), at)),
                    tokensPerSeat(plan.included(), usdPerToken, at).map(seats::times),
                    usdPerToken);
        }

        private static Optional<Ratio> tokensPerSeat(
                Included included, Ratio usdPerToken, Point at) {
            return switch (included) {
                case Included.Tokens tokens -> Optional.of(Ratio.of(tokens.tokensPerSeat(), at));
                case Included.Value value ->
                        usdPerToken.signum() == 0
                                ? Optional.empty()
                                : Optional.of(Ratio.of(value.usdPerSeat(), at).over(usdPerToken));
            };
        }
    }

    /// The share of the demand above the allowance, 0 to 1.
    public double excessShare() {
        return demanded > included ? (demanded - included) / demanded : 0;
    }

    /// Writes the `seats` and `overage` lines (model 7); a plan that blocks overage charges none.
    public void charge(Plan plan, Point at, Ledger ledger) {
        ledger.charge(Component.SEATS, seats, at.of(plan.usdPerSeat()));
        boolean paid = plan.overage() == Overage.API;
        ledger.charge(Component.OVERAGE, paid ? apiUsd * excessShare() : 0, 1);
    }

    /// The share of the demand that the plan serves, 0 to 1.
    public double servedShare(Plan plan) {
        return plan.overage() == Overage.API ? 1 : 1 - excessShare();
    }

    /// The prices at which a plan's usage is valued, where it names any.
    public static Optional<Api> rates(Plan plan) {
        return switch (plan.included()) {
            case Included.Value value -> Optional.of(value.rates());
            case Included.Tokens tokens -> tokens.rates();
        };
    }

    /// How the `seats` and the `overage` line are calculated (model 7).
    public static List<LineFormula> formulas(Plan plan) {
        List<Figure> figures = new ArrayList<>(figures(plan));
        rates(plan).ifPresent(api -> figures.addAll(OptionFigures.ofUse(api)));
        return List.of(
                new LineFormula(
                        Component.SEATS,
                        "seats x usd_per_seat; seats = max(developers, min_seats)",
                        List.of(plan.usdPerSeat(), plan.minSeats())),
                new LineFormula(Component.OVERAGE, overageFormula(plan), figures));
    }

    private static String overageFormula(Plan plan) {
        return switch (plan.overage()) {
            case BLOCKED -> "nothing: usage above what the seats include is blocked";
            case API ->
                    switch (plan.included()) {
                        case Included.Value _ -> "usage at API prices above seats x included_usd";
                        case Included.Tokens _ ->
                                "the share of the tokens above seats x included_tokens,"
                                        + " at API prices";
                    };
        };
    }

    /// The figures of the seats and of what they include, without the prices that value it.
    public static List<Figure> figures(Plan plan) {
        Figure included =
                switch (plan.included()) {
                    case Included.Value value -> value.usdPerSeat();
                    case Included.Tokens tokens -> tokens.tokensPerSeat();
                };
        return List.of(plan.usdPerSeat(), plan.minSeats(), included);
    }
}
