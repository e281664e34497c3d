package tco.engine.cost;

import java.util.List;
import tco.model.Component;
import tco.model.Deployment.Machines;
import tco.model.Figure;
import tco.model.Point;

/// One kind of cost of machines: how it is charged, its formula in words, and the figures it reads.
public interface CostComponent<M extends Machines> {
    Component component();

    /// Writes the line into the ledger, for all units of the deployment, dollars a month.
    void charge(M machines, Usage usage, Point at, Ledger ledger);

    /// The same line as an exact function of the number of machines and their busy hours.
    ExactCost exact(M machines, ExactUsage usage, Point at);

    /// Dollars paid before the first month for each machine, where the line spreads them over
    /// months.
    default double upFrontUsdPerUnit(M machines, Point at) {
        return 0;
    }

    /// Dollars paid before the first month for the deployment, where the line spreads them.
    default double upFrontUsd(M machines, Point at) {
        return 0;
    }

    /// Dollars a month for each machine of a line that is paid month by month, which were paid in
    /// advance instead.
    default double advanceUsdPerUnit(M machines, Point at) {
        return 0;
    }

    /// Whether more busy hours of the same machines never cost less, from none to all that a use
    /// like this one allows.
    default boolean risesWithUse(M machines, Usage usage, Point at) {
        return true;
    }

    /// The formula with the names of the figures, as in docs/model.md.
    String formula(M machines);

    /// The figures that the formula reads, in its order.
    List<Figure> figures(M machines);
}
