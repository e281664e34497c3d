package tco.engine.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.Exclusion;
import tco.engine.Exclusion.Kind;
import tco.engine.cost.Costs;
import tco.engine.cost.Demand;
import tco.engine.cost.Ledger;
import tco.engine.cost.Monthly;
import tco.engine.cost.OptionFigures;
import tco.engine.sweep.Grid.SweptFigure;
import tco.model.Figure;
import tco.model.Option;
import tco.model.PerCase;
import tco.model.Point;
import tco.model.Workload;

/// What every option costs at the point where a walk stands. It follows the walk: what the last
/// step cannot have changed is kept. Each thread has its own.
public final class PointCosts {
    private final GridWalk walk;
    private final boolean withEnds;
    private final SweptOption[] options;
    private final List<SharedDemand> demands = new ArrayList<>();
    private final SharedDemand[] demandOf;
    private final SweptCosts[] costs;
    private final boolean[] moved;
    private final List<Ledger> ledgers = new ArrayList<>();
    private final Ledger end = new Ledger();

    /// What one option costs at one point of a sweep: the bill of the typical case, and what the
    /// other two add up to, dollars a month.
    ///
    /// @param tokens of the option's own workload, typical case
    /// @param readsCache whether any of them are read from a cache, in any case
    /// @param exclusion why the option cannot win here; empty where it can
    public record SweptCosts(
            SweptOption option,
            Monthly typical,
            double lowUsd,
            double highUsd,
            double tokens,
            boolean readsCache,
            Optional<Exclusion> exclusion) {

        /// Whether it cannot win for a reason that may be another one at other points.
        public boolean isExcludedHere() {
            return exclusion
                    .filter(why -> why.kind() == Kind.VOLUME || why.kind() == Kind.DEMAND)
                    .isPresent();
        }
    }

    /// @param withEnds whether the low and the high case are asked for
    public PointCosts(List<SweptOption> options, Grid grid, GridWalk walk, boolean withEnds) {
        this.walk = walk;
        this.withEnds = withEnds;
        this.options = options.toArray(SweptOption[]::new);
        this.demandOf = new SharedDemand[this.options.length];
        this.costs = new SweptCosts[this.options.length];
        this.moved = new boolean[this.options.length];
        for (int i = 0; i < costs.length; i++) {
            demandOf[i] = demand(this.options[i].option().workload(), grid.figures());
            ledgers.add(new Ledger());
            costs[i] = costs(i);
        }
    }

    private SharedDemand demand(Workload workload, List<SweptFigure> swept) {
        for (SharedDemand known : demands) {
            if (known.workload.equals(workload)) {
                return known;
            }
        }
        SharedDemand demand = new SharedDemand(workload, swept, walk.corners());
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
        PerCase<Demand> demand = demandOf[index].demand;
        PerCase<Point> at = walk.corners();
        Ledger ledger = ledgers.get(index);
        ledger.clear();
        Monthly typical = Costs.monthly(option.option(), demand.typical(), at.typical(), ledger);
        double low = typical.usd();
        double high = low;
        if (withEnds && !option.isExact()) {
            low = endUsd(option.option(), demand.low(), at.low());
            high = endUsd(option.option(), demand.high(), at.high());
        }
        return new SweptCosts(
                option,
                typical,
                low,
                high,
                demand.typical().tokens().total(),
                demandOf[index].readsCache,
                option.exclusion(typical, demand.typical(), at.typical()));
    }

    private double endUsd(Option option, Demand demand, Point at) {
        end.clear();
        return Costs.monthly(option, demand, at, end).usd();
    }

    /// The demand of a workload, which options share; it changes only with the axes of its figures.
    private static final class SharedDemand {
        private final Workload workload;
        private final PerCase<Point> corners;
        private final int lastAxis;
        private PerCase<Demand> demand;
        private boolean readsCache;

        SharedDemand(Workload workload, List<SweptFigure> swept, PerCase<Point> corners) {
            this.workload = workload;
            this.corners = corners;
            List<Figure> figures = OptionFigures.of(workload);
            this.lastAxis = SweptOption.lastAxis(figures, swept);
            this.demand = corners.map(at -> Demand.of(workload, at));
            this.readsCache = readsCache();
        }

        private boolean readsCache() {
            return workload.mix().readsCache(corners.low())
                    || workload.mix().readsCache(corners.typical())
                    || workload.mix().readsCache(corners.high());
        }

        /// Follows the walk, whose corners changed from this axis on.
        void move(int firstMoved) {
            if (firstMoved <= lastAxis) {
                demand = corners.map(at -> Demand.of(workload, at));
                readsCache = readsCache();
            }
        }
    }
}
