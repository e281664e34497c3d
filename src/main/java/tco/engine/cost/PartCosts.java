package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.cost.Monthly.MachineUse;
import tco.engine.cost.Monthly.Units;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.Plan;
import tco.model.Point;
import tco.model.Shared;
import tco.model.Shared.Part;

/// The bill of deployments that share the work (model 8), all parts in one: a component of several
/// of them is one line. It lives inside one calculation.
public final class PartCosts {
    private final Shared shared;
    private final Demand demand;
    private final Point at;
    private final Ledger ledger;
    private final List<MachineUse> uses = new ArrayList<>();
    private double machines;
    private double seats;
    private double upfrontUsd;

    private PartCosts(Shared shared, Demand demand, Point at, Ledger ledger) {
        this.shared = shared;
        this.demand = demand;
        this.at = at;
        this.ledger = ledger;
    }

    /// Dollars a month of all parts, written into the ledger. Machines are counted before seats.
    static Monthly of(Shared shared, Demand demand, Point at, Ledger ledger) {
        return new PartCosts(shared, demand, at, ledger).monthly();
    }

    private Monthly monthly() {
        PartShares shares = PartShares.of(shared, demand, at);
        List<Part> parts = shared.parts();
        int last = parts.size() - 1;
        double served = 0;
        for (int i = 0; i < last; i++) {
            served += shares.own().get(i) * served(parts.get(i), demand.times(shares.own().get(i)));
        }
        double done = served(parts.getLast(), shares.ofLast());
        served += shares.own().get(last) * done - shares.again() * (1 - done);
        for (Api api : Costs.paidApis(shared)) {
            ApiTokens.chargeMonthly(api, at, ledger);
        }
        Units units =
                !uses.isEmpty() ? Units.of(machines) : seats > 0 ? Units.of(seats) : Units.NONE;
        return new Monthly(ledger, units, upfrontUsd, served(served), uses);
    }

    /// Shares that sum to 1 but for rounding serve everything.
    private static double served(double sum) {
        return sum > 1 - Usage.ROUNDING * 10 ? 1 : Math.max(0, sum);
    }

    /// Writes what a part costs; returns the share of its own demand that it serves.
    private double served(Part part, Demand own) {
        return switch (part.deployment()) {
            case Machines local -> machines(local, own);
            case Api api ->
                    ApiBilling.charge(api, ContextWindows.overflow(shared, api), own, at, ledger);
            case Plan plan -> plan(plan, part, own);
        };
    }

    private double machines(Machines local, Demand own) {
        Usage usage = Usage.of(local, own, at);
        uses.add(new MachineUse(local, usage));
        machines += usage.units();
        upfrontUsd += MachineComponents.upFrontUsd(local, usage.units(), at);
        MachineComponents.charge(local, usage, at, ledger);
        Optional<Api> overflow = ContextWindows.overflow(shared, local);
        boolean isLimited = local.hosting().quantity().isPresent() || usage.contextShare() < 1;
        return overflow.isPresent() && isLimited
                ? ApiBilling.chargeRest(local, usage, overflow.get(), own, at, ledger)
                : usage.contextShare() * usage.servedShare();
    }

    private double plan(Plan plan, Part part, Demand own) {
        double developers = part.developers().isPresent() ? at.of(part.developers().get()) : 0;
        Seats use = Seats.of(plan, own.with(developers), at);
        use.charge(plan, at, ledger);
        seats += use.seats();
        return use.servedShare();
    }
}
