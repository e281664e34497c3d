package tco.engine.cost;

import java.util.ArrayList;
import java.util.List;
import tco.model.Component;
import tco.model.Deployment.Owned;
import tco.model.Figure;
import tco.model.Point;

/// The cost of the money tied up: a rate on the mean book value over the horizon (model 5).
public final class Capital implements CostComponent<Owned> {
    private static final double MONTHS_PER_YEAR = 12;

    @Override
    public Component component() {
        return Component.CAPITAL;
    }

    @Override
    public void charge(Owned owned, Usage usage, Point at, Ledger ledger) {
        ledger.charge(
                Component.CAPITAL,
                Purchase.bought(owned, usage.units(), at) * meanBookValue(owned, at),
                at.of(owned.costOfCapital()) / MONTHS_PER_YEAR);
    }

    /// Dollars for one machine: the mean of its opening and closing book value, which falls in a
    /// straight line from price and installation to the residual value over the lifetime.
    static double meanBookValue(Owned owned, Point at) {
        double price = Purchase.usd(owned, at);
        double opening = price + at.of(owned.installationUsd());
        double residual = price * at.of(owned.residualShare());
        double lifetime = at.of(owned.lifetimeMonths());
        double months = Math.min(at.of(owned.hosting().operations().horizonMonths()), lifetime);
        double closing = opening - (opening - residual) * months / lifetime;
        return (opening + closing) / 2;
    }

    @Override
    public ExactCost exact(Owned owned, ExactUsage usage, Point at) {
        Ratio price = Purchase.exactUsd(owned, at);
        Ratio opening = price.plus(Ratio.of(owned.installationUsd(), at));
        Ratio residual = price.times(Ratio.of(owned.residualShare(), at));
        Ratio lifetime = Ratio.of(owned.lifetimeMonths(), at);
        Ratio horizon = Ratio.of(owned.hosting().operations().horizonMonths(), at);
        Ratio lost = opening.minus(residual).times(horizon.min(lifetime)).over(lifetime);
        Ratio meanBookValue = opening.minus(lost.over(Ratio.of(2L)));
        return Purchase.perUnitBought(
                owned,
                meanBookValue
                        .times(Ratio.of(owned.costOfCapital(), at))
                        .over(Ratio.MONTHS_PER_YEAR),
                at);
    }

    @Override
    public String formula(Owned owned) {
        return "units x mean book value over min(horizon_months, lifetime_months)"
                + " x cost_of_capital / 12";
    }

    @Override
    public List<Figure> figures(Owned owned) {
        List<Figure> figures = new ArrayList<>();
        figures.add(owned.costOfCapital());
        figures.addAll(
                Purchase.priceAnd(
                        owned,
                        owned.installationUsd(),
                        owned.residualShare(),
                        owned.lifetimeMonths(),
                        owned.hosting().operations().horizonMonths()));
        return Purchase.andOwned(owned, figures);
    }
}
