package tco.engine.cost;

import java.util.List;
import tco.model.Component;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Owned;
import tco.model.Deployment.Rented;
import tco.model.Point;

/// The cost components of each kind of machine, in the order of the bill.
public final class MachineComponents {
    private static final Hardware HARDWARE = new Hardware();
    private static final Installation INSTALLATION = new Installation();
    private static final Capital CAPITAL = new Capital();
    private static final Maintenance MAINTENANCE = new Maintenance();
    private static final Electricity ELECTRICITY = new Electricity();
    private static final Facility FACILITY = new Facility();
    private static final Ops<Owned> OWNED_OPS = new Ops<>();
    private static final Setup<Owned> OWNED_SETUP = new Setup<>();
    private static final Rental RENTAL = new Rental();
    private static final Storage STORAGE = new Storage();
    private static final Ops<Rented> RENTED_OPS = new Ops<>();
    private static final Setup<Rented> RENTED_SETUP = new Setup<>();

    public static final List<CostComponent<Owned>> OWNED =
            List.of(
                    HARDWARE,
                    INSTALLATION,
                    CAPITAL,
                    MAINTENANCE,
                    ELECTRICITY,
                    FACILITY,
                    OWNED_OPS,
                    OWNED_SETUP);

    public static final List<CostComponent<Rented>> RENTED =
            List.of(RENTAL, STORAGE, RENTED_OPS, RENTED_SETUP);

    private MachineComponents() {}

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

    /// Charges every component of the machines; of a ledger that was reopened, and stands for as
    /// many machines, only what follows their use. The calls are written out, which lets the
    /// compiler inline them: a sweep spends most of its time here (docs/performance.md).
    public static void charge(Machines machines, Usage usage, Point at, Ledger ledger) {
        Standing standing = ledger.standing();
        if (standing != null && standing.isFor(usage.units())) {
            switch (machines) {
                case Owned owned -> ownedAgain(owned, standing, usage, at, ledger);
                case Rented rented -> rentedAgain(rented, usage, at, ledger);
            }
            return;
        }
        switch (machines) {
            case Owned owned -> owned(owned, usage, at, ledger);
            case Rented rented -> rented(rented, usage, at, ledger);
        }
        if (standing != null) {
            standing.standFor(usage.units());
        }
    }

    private static void ownedAgain(
            Owned owned, Standing standing, Usage usage, Point at, Ledger ledger) {
        ledger.again(Component.HARDWARE);
        ledger.again(Component.INSTALLATION);
        ledger.again(Component.CAPITAL);
        ledger.again(Component.MAINTENANCE);
        Electricity.charge(owned.power(), standing.supply(owned.power(), usage, at), usage, ledger);
        ledger.again(Component.FACILITY);
        ledger.again(Component.OPS);
        ledger.again(Component.SETUP);
    }

    private static void rentedAgain(Rented rented, Usage usage, Point at, Ledger ledger) {
        RENTAL.charge(rented, usage, at, ledger);
        ledger.again(Component.STORAGE);
        ledger.again(Component.OPS);
        ledger.again(Component.SETUP);
    }

    private static void owned(Owned owned, Usage usage, Point at, Ledger ledger) {
        HARDWARE.charge(owned, usage, at, ledger);
        INSTALLATION.charge(owned, usage, at, ledger);
        CAPITAL.charge(owned, usage, at, ledger);
        MAINTENANCE.charge(owned, usage, at, ledger);
        ELECTRICITY.charge(owned, usage, at, ledger);
        FACILITY.charge(owned, usage, at, ledger);
        OWNED_OPS.charge(owned, usage, at, ledger);
        OWNED_SETUP.charge(owned, usage, at, ledger);
    }

    private static void rented(Rented rented, Usage usage, Point at, Ledger ledger) {
        RENTAL.charge(rented, usage, at, ledger);
        STORAGE.charge(rented, usage, at, ledger);
        RENTED_OPS.charge(rented, usage, at, ledger);
        RENTED_SETUP.charge(rented, usage, at, ledger);
    }
}
