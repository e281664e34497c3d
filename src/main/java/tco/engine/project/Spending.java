package tco.engine.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import tco.engine.cost.Bill;
import tco.engine.cost.Monthly;
import tco.engine.project.Projection.CashFlow;
import tco.engine.project.Projection.ProjectedOption.Month;
import tco.model.Component;
import tco.model.Option;
import tco.model.Plan;
import tco.model.Point;
import tco.model.Shared;
import tco.model.Shared.Part;

/// Adds up the cash of one option over the months.
final class Spending {
    private static final int MONTHS_PER_YEAR = 12;

    private final Months months;
    private final int last;
    private final Option option;
    private final List<MachineCash> machines = new ArrayList<>();
    private final double[] usd;
    private final List<Month> log = new ArrayList<>();
    private double resaleUsd;

    private Spending(Option option, ProjectionTerms terms, Point start, LocalDate from) {
        this.months = Months.of(option, terms, start, from);
        this.last = terms.months();
        this.option = option;
        this.usd = new double[last + 1];
        for (int kind = 0; kind < months.bill(1).machines().size(); kind++) {
            machines.add(new MachineCash(months, kind, start));
        }
    }

    /// @param from the day of the first month's prices
    static Spending of(Option option, ProjectionTerms terms, Point start, LocalDate from) {
        Spending spending = new Spending(option, terms, start, from);
        for (MachineCash kind : spending.machines) {
            spending.usd[0] += kind.setupUsd(start);
        }
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

    /// The first month in which a part of the demand is not served.
    OptionalInt shortfall() {
        return IntStream.rangeClosed(1, last)
                .filter(month -> log.get(month).servedShare() < 1)
                .findFirst();
    }

    double resaleUsd() {
        return resaleUsd;
    }

    /// Machines that took the place of one at the end of its life.
    double replaced() {
        double replaced = 0;
        for (MachineCash kind : machines) {
            replaced += kind.replaced();
        }
        return replaced;
    }

    private void pay(int month) {
        Monthly bill = months.bill(month);
        double units = bill.units().count();
        usd[month] += paidMonthly(bill.bill()) + yearInAdvance(month);
        for (MachineCash kind : machines) {
            usd[month == 1 ? 0 : month] += kind.growUsd(month);
            usd[month] += kind.beyondBillUsd(month);
            units += kind.idle(month);
            if (month < last) {
                usd[month] += kind.retireUsd(month);
            } else {
                double resale = kind.resaleUsd(month);
                resaleUsd += resale;
                usd[month] -= resale;
            }
        }
        log.add(new Month(months.tokens(month), units, bill.servedShare()));
    }

    /// What a year of seats that is paid at once adds to the month that begins it; the other months
    /// pay none.
    private double yearInAdvance(int month) {
        int others = month % MONTHS_PER_YEAR == 1 ? MONTHS_PER_YEAR - 1 : -1;
        return others * yearlySeatsUsd(option, months.bill(month).bill(), months.point(month));
    }

    /// The part of a bill that is paid month by month; what is bought once is paid when it is
    /// bought.
    static double paidMonthly(Bill bill) {
        double usd = 0;
        for (Component component : Component.values()) {
            if (component.isPaidMonthly()) {
                usd += bill.usd(component);
            }
        }
        return usd;
    }

    /// The part of a bill's seats whose months of a year are paid at once (model 7), dollars a
    /// month.
    private static double yearlySeatsUsd(Option option, Bill bill, Point at) {
        if (option.deployment() instanceof Plan plan) {
            return plan.paidYearly() ? bill.usd(Component.SEATS) : 0;
        }
        double usd = 0;
        if (option.deployment() instanceof Shared shared) {
            for (Part part : shared.parts()) {
                if (part.deployment() instanceof Plan plan && plan.paidYearly()) {
                    usd += feeUsd(plan, at.of(part.developers().orElseThrow()), at);
                }
            }
        }
        return usd;
    }

    private static double feeUsd(Plan plan, double developers, Point at) {
        double seats = Math.ceil(Math.max(developers, at.of(plan.minSeats())));
        return seats * at.of(plan.usdPerSeat());
    }
}
