package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.model.Deployment.Api;
import tco.model.Plan;
import tco.model.Plan.Included;
import tco.model.Plan.Overage;
import tco.model.Point;

/// What a plan costs a month as an exact function of the tokens (model 7): a fee, and for people
/// who use the same, what each further token costs from one volume to another.
///
/// @param feeUsd dollars a month for all seats
public record ExactSeats(Ratio feeUsd, List<Stretch> stretches) {
    public ExactSeats {
        stretches = List.copyOf(stretches);
    }

    /// What some of the people pay above what they have included.
    ///
    /// @param from the tokens of the whole team above which they pay; below 0 where requests alone
    ///   exceed it; empty where they never do
    /// @param usdPerToken for each token of the team above
    /// @param upTo the tokens of the team up to which they are served; empty where there is no end
    public record Stretch(Optional<Ratio> from, Ratio usdPerToken, Optional<Ratio> upTo) {}

    /// The seats for a demand of which this is one token. Requests must have no price where the
    /// seats include tokens: then the cost is no straight line.
    public static ExactSeats of(Plan plan, ExactDemand token, Point at) {
        Ratio seats = Ratio.of(token.developers().max(Ratio.of(plan.minSeats(), at)).ceil());
        Terms terms = Terms.of(plan, token, at);
        List<Stretch> stretches = new ArrayList<>();
        if (plan.pooled()) {
            stretches.add(terms.stretch(Ratio.ONE, Ratio.ONE, seats));
        } else {
            DeveloperShares shares =
                    DeveloperShares.of(token.developerShares(), token.developers().toDouble());
            Ratio developers = Ratio.of(shares.developers());
            for (DeveloperShares.Group group : shares.groups()) {
                if (group.ofMean() > 0) {
                    stretches.add(
                            terms.stretch(
                                    Ratio.of(group.developers()),
                                    Ratio.of(group.ofMean()).over(developers),
                                    Ratio.ONE));
                }
            }
        }
        return new ExactSeats(seats.times(Ratio.of(plan.usdPerSeat(), at)), stretches);
    }

    /// What holds for every seat.
    ///
    /// @param unitsPerToken of the quota, dollars or tokens
    /// @param unitsOfRequests of the quota that the requests use
    /// @param included units a seat
    /// @param limit units above it that a seat may pay for
    private record Terms(
            Ratio unitsPerToken,
            Ratio unitsOfRequests,
            Ratio included,
            Optional<Ratio> limit,
            Ratio usdPerToken) {

        static Terms of(Plan plan, ExactDemand token, Point at) {
            Optional<Api> rates = Seats.rates(plan);
            Ratio usdPerToken =
                    rates.map(api -> ApiTokens.usdPerToken(api, token, at)).orElse(Ratio.ZERO);
            Ratio included = Ratio.of(Seats.included(plan), at);
            Optional<Ratio> limitUsd = plan.overageLimitUsd().map(usd -> Ratio.of(usd, at));
            boolean blocked = plan.overage() == Overage.BLOCKED;
            return switch (plan.included()) {
                case Included.Value value ->
                        new Terms(
                                usdPerToken,
                                ApiTokens.usdOfRequests(value.rates(), token, at),
                                included,
                                blocked ? Optional.of(Ratio.ZERO) : limitUsd,
                                usdPerToken);
                case Included.Tokens _ -> {
                    Ratio factor = Ratio.of(Seats.tokenFactor(plan, at));
                    Ratio usdPerUnit = usdPerToken.over(factor);
                    Optional<Ratio> limit =
                            limitUsd.filter(_ -> usdPerUnit.signum() > 0)
                                    .map(usd -> usd.over(usdPerUnit));
                    yield new Terms(
                            factor,
                            Ratio.ZERO,
                            included,
                            blocked ? Optional.of(Ratio.ZERO) : limit,
                            usdPerToken);
                }
            };
        }

        /// @param people who use the same, together
        /// @param share of the tokens that each of them uses
        /// @param seats that each of them has
        Stretch stretch(Ratio people, Ratio share, Ratio seats) {
            return new Stretch(
                    reached(included.times(seats).over(share)),
                    usdPerToken.times(people).times(share),
                    limit.flatMap(most -> reached(included.plus(most).times(seats).over(share))));
        }

        /// The tokens at which the team has used so many units; empty where it never does.
        private Optional<Ratio> reached(Ratio units) {
            return unitsPerToken.signum() == 0
                    ? Optional.empty()
                    : Optional.of(units.minus(unitsOfRequests).over(unitsPerToken));
        }
    }
}
