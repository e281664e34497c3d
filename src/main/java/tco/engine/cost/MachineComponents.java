package tco.engine.cost;

import java.util.List;
import java.util.function.ToDoubleFunction;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Owned;
import tco.model.Deployment.Rented;
import tco.model.Point;

/// The cost components of each kind of machine, in the order of the bill.
public final class MachineComponents {
    public static final List<CostComponent<Owned>> OWNED =
            List.of(
                    new Hardware(),
                    new Installation(),
                    new Capital(),
                    new Maintenance(),
                    new Electricity(),
                    new Facility(),
                    new Ops<>(),
                    new Setup<>());

    public static final List<CostComponent<Rented>> RENTED =
            List.of(new Rental(), new Storage(), new Ops<>(), new Setup<>());

    private MachineComponents() {}

    /// Writes the line of every component of the machines, dollars a month (model 5, 6).
    public static void charge(Machines machines, Usage usage, Point at, Ledger ledger) {
        switch (machines) {
            case Owned owned -> charge(OWNED, owned, usage, at, ledger);
            case Rented rented -> charge(RENTED, rented, usage, at, ledger);
        }
    }

    private static <M extends Machines> void charge(
            List<CostComponent<M>> components, M machines, Usage usage, Point at, Ledger ledger) {
        for (CostComponent<M> component : components) {
            component.charge(machines, usage, at, ledger);
        }
    }

    /// Cash before the first month, dollars, for so many machines (model 5).
    public static double upFrontUsd(Machines machines, double units, Point at) {
        double paid =
                switch (machines) {
                    case Owned owned -> Purchase.bought(owned, units, at);
                    case Rented _ -> units;
                };
        return paid * upFrontUsdPerUnit(machines, at) + upFrontUsdOnce(machines, at);
    }

    /// The part of that for each machine.
    public static double upFrontUsdPerUnit(Machines machines, Point at) {
        return switch (machines) {
            case Owned owned -> sum(OWNED, c -> c.upFrontUsdPerUnit(owned, at));
            case Rented rented -> sum(RENTED, c -> c.upFrontUsdPerUnit(rented, at));
        };
    }

    /// The part of that for the deployment, however many machines it has.
    public static double upFrontUsdOnce(Machines machines, Point at) {
        return switch (machines) {
            case Owned owned -> sum(OWNED, c -> c.upFrontUsd(owned, at));
            case Rented rented -> sum(RENTED, c -> c.upFrontUsd(rented, at));
        };
    }

    /// Dollars a month for each machine that its monthly lines count, but that were paid in
    /// advance.
    public static double advanceUsdPerUnit(Machines machines, Point at) {
        return switch (machines) {
            case Owned owned -> sum(OWNED, c -> c.advanceUsdPerUnit(owned, at));
            case Rented rented -> sum(RENTED, c -> c.advanceUsdPerUnit(rented, at));
        };
    }

    private static <C> double sum(List<C> components, ToDoubleFunction<C> usd) {
        double sum = 0;
        for (C component : components) {
            sum += usd.applyAsDouble(component);
        }
        return sum;
    }

    /// Whether more work for the machines never costs less.
    public static boolean riseWithUse(Machines machines, Usage usage, Point at) {
        return switch (machines) {
            case Owned owned -> riseWithUse(OWNED, owned, usage, at);
            case Rented rented -> riseWithUse(RENTED, rented, usage, at);
        };
    }

    private static <M extends Machines> boolean riseWithUse(
            List<CostComponent<M>> components, M machines, Usage usage, Point at) {
        for (CostComponent<M> component : components) {
            if (!component.risesWithUse(machines, usage, at)) {
                return false;
            }
        }
        return true;
    }

    /// What the machines cost a month in all, as an exact function of their number and busy hours.
    public static ExactCost exact(Machines machines, ExactUsage usage, Point at) {
        return switch (machines) {
            case Owned owned -> exact(OWNED, owned, usage, at);
            case Rented rented -> exact(RENTED, rented, usage, at);
        };
    }

    private static <M extends Machines> ExactCost exact(
            List<CostComponent<M>> components, M machines, ExactUsage usage, Point at) {
        ExactCost sum = ExactCost.NOTHING;
        for (CostComponent<M> component : components) {
            sum = sum.plus(component.exact(machines, usage, at));
        }
        return sum;
    }
}
