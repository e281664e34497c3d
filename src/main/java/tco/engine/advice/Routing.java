package tco.engine.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import tco.engine.cost.Costs;
import tco.engine.cost.Demand;
import tco.engine.cost.Monthly;
import tco.engine.cost.Usage;
import tco.model.Deployment.Rented;
import tco.model.Deployment.Rented.Billing;
import tco.model.Option;
import tco.model.Point;
import tco.model.Shared.Hybrid;

/// The cheapest share of the work to serve locally, at most the share that is routine.
///
/// @param option the hybrid
/// @param share of the tokens that goes to its own machines
/// @param usd dollars a month at that share
/// @param apiUsd dollars a month with everything at its API
/// @param captured the share of the saving of full self-hosting that it keeps, where there is one
public record Routing(
        Option option, double share, double usd, double apiUsd, OptionalDouble captured) {
    private static final int MOST_UNITS = 1000;

    /// Between two whole numbers of machines the cost is a straight line in the share, except where
    /// a machine billed by demand passes its minimum hours; so the best share is one that fills
    /// machines or the minimum, or the most that is routine.
    static Routing best(Option option, Hybrid hybrid, double mostShare, Point at) {
        Demand demand = Demand.of(option.workload(), at);
        double best = mostShare;
        double least = usd(option, hybrid, mostShare, at);
        for (double share : turning(hybrid, demand, mostShare, at)) {
            double usd = usd(option, hybrid, share, at);
            if (usd < least) {
                best = share;
                least = usd;
            }
        }
        double api = Costs.monthly(option.with(hybrid.api()), at).usd();
        Monthly alone = Costs.monthly(option.with(hybrid.local()), at);
        return new Routing(
                option,
                best,
                least,
                api,
                alone.usd() < api && alone.servedShare() == 1
                        ? OptionalDouble.of((api - least) / (api - alone.usd()))
                        : OptionalDouble.empty());
    }

    private static double usd(Option option, Hybrid hybrid, double share, Point at) {
        return Costs.monthly(option, at.with(hybrid.routineShare(), share)).usd();
    }

    /// The shares below the most at which the cost may turn: those that fill one machine, two, and
    /// so on, and the one that uses up the hours that are paid in any case.
    private static List<Double> turning(Hybrid hybrid, Demand demand, double mostShare, Point at) {
        List<Double> shares = new ArrayList<>();
        Usage all = Usage.of(hybrid.local(), demand, at);
        double hoursForAll = all.busyHours() / all.servedShare();
        if (hoursForAll == 0) {
            return shares;
        }
        for (int units = 1; units <= MOST_UNITS; units++) {
            double share = units * all.usableHours() / hoursForAll;
            if (share >= mostShare) {
                break;
            }
            shares.add(share);
        }
        if (hybrid.local() instanceof Rented rented && rented.billing() == Billing.DEMAND) {
            double share = at.of(rented.minimumHours()) / hoursForAll;
            if (share < mostShare) {
                shares.add(share);
            }
        }
        return shares;
    }
}
