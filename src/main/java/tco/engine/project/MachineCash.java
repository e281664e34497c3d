package tco.engine.project;

import java.util.Optional;
import tco.engine.cost.Ledger;
import tco.engine.cost.MachineComponents;
import tco.engine.cost.Monthly.MachineUse;
import tco.engine.cost.Usage;
import tco.engine.project.Fleet.UnitPrices;
import tco.model.Point;

/// The cash of one kind of an option's machines over the months, beside what its bills say.
final class MachineCash {
    private final Months months;
    private final int kind;
    private final Optional<Fleet> fleet;

    /// @param kind which of the machines in a bill they are
    MachineCash(Months months, int kind, Point start) {
        this.months = months;
        this.kind = kind;
        this.fleet = UnitPrices.of(use(1).machines(), start).map(Fleet::new);
    }

    private MachineUse use(int month) {
        return months.bill(month).machines().get(kind);
    }

    private double needed(int month) {
        return use(month).usage().units();
    }

    /// Dollars for setting the deployment up.
    double setupUsd(Point start) {
        return MachineComponents.upFrontUsdOnce(use(1).machines(), start);
    }

    /// Pays for what a month needs beyond what is there; returns the dollars.
    double growUsd(int month) {
        return fleet.map(machines -> machines.growTo(needed(month), month)).orElse(0.0);
    }

    /// How many are there and not needed in a month.
    double idle(int month) {
        return fleet.map(machines -> machines.units() - needed(month)).orElse(0.0);
    }

    /// Dollars of a month that its bill does not say: machines that a smaller volume leaves idle
    /// still draw power and need care. What was paid in advance is not paid again.
    double beyondBillUsd(int month) {
        double needed = needed(month);
        double idle = idle(month);
        double advance =
                needed
                        * MachineComponents.advanceUsdPerUnit(
                                use(month).machines(), months.point(month));
        return idle == 0
                ? -advance
                : monthlyUsd(month, needed + idle) - monthlyUsd(month, needed) - advance;
    }

    private double monthlyUsd(int month, double units) {
        MachineUse use = use(month);
        Point at = months.point(month);
        Usage usage = use.usage().with(units);
        Ledger ledger = new Ledger();
        MachineComponents.charge(use.machines(), usage, at, ledger);
        double advance = MachineComponents.advanceUsdPerUnit(use.machines(), at);
        return Spending.paidMonthly(ledger) - (units - needed(month)) * advance;
    }

    /// Sells, replaces and renews what ends with a month that is not the last; returns the dollars.
    double retireUsd(int month) {
        return fleet.map(machines -> machines.retire(month, needed(month + 1))).orElse(0.0);
    }

    /// What all machines fetch at the end of the last month.
    double resaleUsd(int month) {
        return fleet.map(machines -> machines.resaleUsd(month)).orElse(0.0);
    }

    double replaced() {
        return fleet.map(Fleet::replaced).orElse(0.0);
    }
}
