package tco.engine.cost;

import java.util.List;
import tco.engine.CostComponent;
import tco.engine.Ledger;
import tco.engine.Usage;
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

    /// Charges every component of the machines.
    public static void charge(Machines machines, Usage usage, Point at, Ledger ledger) {
        switch (machines) {
            case Owned owned -> chargeAll(OWNED, owned, usage, at, ledger);
            case Rented rented -> chargeAll(RENTED, rented, usage, at, ledger);
        }
    }

    private static <M extends Machines> void chargeAll(
            List<CostComponent<M>> components, M machines, Usage usage, Point at, Ledger ledger) {
        for (int i = 0; i < components.size(); i++) {
            components.get(i).charge(machines, usage, at, ledger);
        }
    }
}
