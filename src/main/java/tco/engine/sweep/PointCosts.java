package tco.engine.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.cost.Costs;
import tco.engine.cost.Demand;
import tco.engine.cost.Ledger;
import tco.engine.cost.Monthly;
import tco.engine.cost.Usage;
import tco.model.Deployment;
import tco.model.PerCase;
import tco.model.Point;
import tco.model.Workload;

/// What every option costs at the point where a walk stands. It follows the walk and computes only
/// what a step can have changed; each thread has its own.
public final class PointCosts {
    private final GridWalk walk;
    private final boolean withEnds;
    private final SweptOption[] options;
    private final List<SweptDemand> demands = new ArrayList<>();
    private final SweptDemand[] demandOf;
    private final SweptCosts[] costs;
    private final boolean[] moved;
    private final List<PerCase<Ledger>> ledgers = new ArrayList<>();

    /// @param withEnds whether the low and the high case are asked for
    public PointCosts(List<SweptOption> options, Grid grid, GridWalk walk, boolean withEnds) {
        this.walk = walk;
        this.withEnds = withEnds;
        this.options = options.toArray(SweptOption[]::new);
        this.demandOf = new SweptDemand[this.options.length];
        this.costs = new SweptCosts[this.options.length];
        this.moved = new boolean[this.options.length];
        for (int i = 0; i < costs.length; i++) {
            demandOf[i] = demand(this.options[i].option().workload(), grid.figures());
            ledgers.add(new PerCase<>(Ledger.ofDollars(), Ledger.ofDollars(), Ledger.ofDollars()));
            costs[i] = costs(i);
        }
    }

    private SweptDemand demand(Workload workload, List<SweptFigure> swept) {
        for (SweptDemand known : demands) {
            if (known.isOf(workload)) {
                return known;
            }
        }
        SweptDemand demand = new SweptDemand(workload, swept, walk.corners(), withEnds);
        demands.add(demand);
        return demand;
    }

    /// Follows the walk to where it went.
    public void move() {
        int firstMoved = walk.firstMoved();
        for (int i = 0; i < demands.size(); i++) {
            demands.get(i).move(firstMoved);
        }
        for (int i = 0; i < costs.length; i++) {
            moved[i] = firstMoved <= options[i].lastAxis();
            if (moved[i]) {
                costs[i] = costs(i);
            }
        }
    }

    /// Whether the walk's last move can have changed what the option costs.
    public boolean moved(int option) {
        return moved[option];
    }

    /// What the option costs where the walk stands; its bill changes when the walk moves on.
    public SweptCosts of(int option) {
        return costs[option];
    }

    /// The typical case for all three where the ends are not asked for or do not differ.
    private SweptCosts costs(int index) {
        SweptOption option = options[index];
        SweptDemand demand = demandOf[index];
        PerCase<Ledger> ledger = ledgers.get(index);
        PerCase<Point> at = walk.corners();
        boolean stands = walk.firstMoved() > option.lastDeploymentAxis();
        ledger.typical().reopen(stands);
        Monthly typical =
                Costs.monthly(
                        option.option().deployment(),
                        demand.typical(),
                        at.typical(),
                        ledger.typical());
        double low = typical.usd();
        double high = low;
        if (withEnds && !option.isExact()) {
            boolean alike = option.isUseExact() && demand.isExact();
            Optional<Usage> usage = alike ? typical.usage() : Optional.empty();
            ledger.low().reopen(stands);
            low = end(option, usage, demand.low(), at.low(), ledger.low());
            ledger.high().reopen(stands);
            high = end(option, usage, demand.high(), at.high(), ledger.high());
        }
        return new SweptCosts(option, typical, low, high, demand.typical().tokens().total());
    }

    /// What an end adds up to.
    ///
    /// @param usage of its machines, if it is that of the typical case
    private static double end(
            SweptOption option, Optional<Usage> usage, Demand demand, Point at, Ledger ledger) {
        Deployment deployment = option.option().deployment();
        return usage.isPresent()
                ? Costs.usd(deployment, usage.get(), demand, at, ledger)
                : Costs.monthly(deployment, demand, at, ledger).usd();
    }
}
