package tco.engine.cost;

import java.util.Optional;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.Figure;
import tco.model.Point;

/// What APIs bill of a demand whose longest requests their context windows may not hold (model 2).
/// Shares are of the tokens of the demand, 0 to 1.
final class ApiBilling {
    private ApiBilling() {}

    /// Writes what an API bills for the requests that its window holds, and what another bills for
    /// those that are too long for it; returns the share that both serve.
    static double charge(Api api, Optional<Api> overflow, Demand demand, Point at, Ledger ledger) {
        double served = charge(api, demand, at, ledger);
        if (served == 1 || overflow.isEmpty()) {
            return served;
        }
        Demand rest = demand.beyond(api.contextWindow(), at);
        double others = charge(overflow.get(), rest, at, ledger);
        return others == 1 ? 1 : served + (1 - served) * others;
    }

    /// Writes what an API bills for what machines cannot do: for requests that are too long for
    /// their model, and for what a fixed number of them has no time for; returns the share that
    /// both serve.
    static double chargeRest(
            Machines machines, Usage usage, Api overflow, Demand demand, Point at, Ledger ledger) {
        Optional<Figure> window = machines.hosting().serving().contextWindow();
        Demand left = demand.within(window, at).times(1 - usage.servedShare());
        double ofLeft = charge(overflow, left, at, ledger);
        double ofLong =
                usage.contextShare() == 1
                        ? 1
                        : charge(overflow, demand.beyond(window, at), at, ledger);
        if (ofLeft == 1 && ofLong == 1) {
            return 1;
        }
        double served = usage.servedShare() + (1 - usage.servedShare()) * ofLeft;
        return usage.contextShare() * served + (1 - usage.contextShare()) * ofLong;
    }

    private static double charge(Api api, Demand demand, Point at, Ledger ledger) {
        ApiTokens.charge(api, demand.within(api.contextWindow(), at), at, ledger);
        return 1 - demand.shareBeyond(api.contextWindow(), at);
    }
}
