package tco.engine.breakeven;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import tco.model.ApiPrices;
import tco.model.ApiPrices.TokenPrices;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.model.Mix;
import tco.model.MonthlyTokens.OfTeam;
import tco.model.Option;
import tco.model.Plan;
import tco.model.Plan.Included;
import tco.model.Plan.Overage;
import tco.model.Point;
import tco.model.Provider;
import tco.model.UsageTerms;
import tco.model.WorkTime;
import tco.model.Workload;
import tco.model.Workload.ContextShares.AtAnyThreshold;
import tco.model.Workload.DeveloperUse;
import tco.testing.OptionMaker;

/// Options with so few round figures that their costs can be worked out on paper. One developer
/// asks for 4M tokens a month.
final class RoundOptions {
    private final OptionMaker make = new OptionMaker(new SplittableRandom(1), 1);
    private final Figure none = make.figure(0);
    private final Figure one = make.figure(1);
    private final Workload workload =
            new Workload(
                    new Mix.Shares(
                            new OfTeam(make.figure(4e6)), make.figure(0.2), none, Optional.empty()),
                    one,
                    none,
                    none,
                    new AtAnyThreshold(none),
                    none,
                    none,
                    one,
                    make.figure(8),
                    make.figure(21),
                    WorkTime.USUAL,
                    Optional.empty(),
                    Optional.empty(),
                    new DeveloperUse.Spread(none));

    /// Whether the cost of an option is straight between its steps, so that break-evens can be
    /// told.
    static boolean hasCurve(Option option, Point at) {
        try {
            return CostCurves.of(option, at).constant().signum() >= -1;
        } catch (NoBreakEvenException _) {
            return false;
        }
    }

    Workload workload() {
        return workload;
    }

    Point point() {
        return make.point();
    }

    /// An API at one price for every million tokens.
    Option api(String id, double usdPerMtok) {
        return make.option(id, api(usdPerMtok), workload);
    }

    private Api api(double usdPerMtok) {
        Figure price = make.figure(usdPerMtok);
        TokenPrices prices = new TokenPrices(price, price, price, price, price);
        return new Api(
                "api",
                Optional.empty(),
                ApiPrices.of(prices, none, none),
                List.of(),
                one,
                Optional.empty(),
                Optional.empty(),
                UsageTerms.NONE,
                Provider.UNKNOWN,
                Map.of(),
                List.of());
    }

    /// A seat that includes some tokens and sells more at one price for every million.
    Option plan(String id, double usd, double includedTokens, double usdPerMtokAbove) {
        return plan(id, usd, includedTokens, Optional.of(api(usdPerMtokAbove)), Overage.API);
    }

    /// A seat that includes some tokens and serves no more.
    Option blocked(String id, double usd, double includedTokens) {
        return plan(id, usd, includedTokens, Optional.empty(), Overage.BLOCKED);
    }

    private Option plan(
            String id, double usd, double includedTokens, Optional<Api> above, Overage overage) {
        return make.option(
                id,
                new Plan(
                        "plan",
                        make.figure(usd),
                        false,
                        one,
                        new Included.Tokens(make.figure(includedTokens), above),
                        false,
                        overage,
                        Optional.empty(),
                        Provider.UNKNOWN),
                workload);
    }
}
