package tco.engine.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.engine.cost.Bill;
import tco.engine.cost.Ledger;
import tco.engine.cost.MachineComponents;
import tco.engine.cost.Monthly;
import tco.engine.cost.Usage;
import tco.engine.project.Fleet.UnitPrices;
import tco.engine.project.Projection.CashFlow;
import tco.engine.project.Projection.ProjectedOption.Month;
import tco.model.Component;
import tco.model.Deployment;
import tco.model.Deployment.Api;
import tco.model.Deployment.Hybrid;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Plan;
import tco.model.Option;
import tco.model.Point;

/// Adds up the cash of one option over the months.
final class Spending {
    private static final int MONTHS_PER_YEAR = 12;

    private final Months months;
    private final int last;
    private final boolean paidYearly;
    private final Optional<Machines> machines;
    private final Optional<Fleet> fleet;
    private final double[] usd;
    private final List<Month> log = new ArrayList<>();
    private double resaleUsd;

    private Spending(Option option, ProjectionTerms terms, Point start, LocalDate from) {
        this.months = Months.of(option, terms, start, from);
        this.last = terms.months();
        this.paidYearly = option.deployment() instanceof Plan plan && plan.paidYearly();
        this.machines = machines(option.deployment());
        this.fleet = machines.flatMap(m -> UnitPrices.of(m, start)).map(Fleet::new);
        this.usd = new double[last + 1];
    }

    /// @param from the day of the first month's prices
    static Spending of(Option option, ProjectionTerms terms, Point start, LocalDate from) {
        Spending spending = new Spending(option, terms, start, from);
        spending.machines.ifPresent(
                m -> spending.usd[0] += MachineComponents.upFrontUsdOnce(m, start));
        spending.log.add(new Month(0, 0, 1));
        for (int month = 1; month <= spending.last; month++) {
            spending.pay(month);
        }
        return spending;
    }

    CashFlow cash() {
        return new CashFlow(usd);
    }

    List<Month> log() {
        return List.copyOf(log);
    }

    double resaleUsd() {
        return resaleUsd;
    }

    double replaced() {
        return fleet.map(Fleet::replaced).orElse(0.0);
    }

    private void pay(int month) {
        Monthly bill = months.bill(month);
        double units = bill.units().count();
        if (fleet.isPresent()) {
            usd[month == 1 ? 0 : month] += fleet.get().growTo(units, month);
            units = fleet.get().units();
        }
        usd[month] += running(month, units);
        log.add(new Month(months.tokens(month), units, bill.servedShare()));
        if (fleet.isPresent() && month < last) {
            usd[month] += fleet.get().retire(month, months.bill(month + 1).units().count());
        } else if (fleet.isPresent()) {
            resaleUsd = fleet.get().resaleUsd(month);
            usd[month] -= resaleUsd;
        }
    }

    /// Machines that a smaller volume leaves idle still draw power and need care.
    private double running(int month, double units) {
        Monthly bill = months.bill(month);
        double paid =
                paidMonthly(bill.bill())
                        + yearInAdvance(bill.bill(), month)
                        - machines.map(m -> advance(m, bill, months.point(month))).orElse(0.0);
        if (machines.isEmpty() || bill.usage().isEmpty() || units == bill.units().count()) {
            return paid;
        }
        return paid
                + machineCash(machines.get(), bill.usage().get(), units, months.point(month))
                - machineCash(
                        machines.get(),
                        bill.usage().get(),
                        bill.units().count(),
                        months.point(month));
    }

    private static double machineCash(Machines machines, Usage usage, double units, Point at) {
        Ledger ledger = new Ledger();
        MachineComponents.charge(machines, usage.with(units), at, ledger);
        return paidMonthly(ledger) - units * MachineComponents.advanceUsdPerUnit(machines, at);
    }

    /// What a year of seats that is paid at once adds to the month that begins it; the other months
    /// pay none.
    private double yearInAdvance(Bill bill, int month) {
        if (!paidYearly) {
            return 0;
        }
        int others = month % MONTHS_PER_YEAR == 1 ? MONTHS_PER_YEAR - 1 : -1;
        return others * bill.usd(Component.SEATS);
    }

    private static double advance(Machines machines, Monthly bill, Point at) {
        return bill.units().count() * MachineComponents.advanceUsdPerUnit(machines, at);
    }

    /// The part of a bill that is paid month by month; what is bought once is paid when it is
    /// bought.
    private static double paidMonthly(Bill bill) {
        double usd = 0;
        for (Component component : Component.values()) {
            if (component.isPaidMonthly()) {
                usd += bill.usd(component);
            }
        }
        return usd;
    }

    private static Optional<Machines> machines(Deployment deployment) {
        return switch (deployment) {
            case Machines machines -> Optional.of(machines);
            case Hybrid hybrid -> Optional.of(hybrid.local());
            case Api _, Plan _ -> Optional.empty();
        };
    }
}
