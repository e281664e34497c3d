package tco.engine.project;

import tco.engine.cost.Bill;
import tco.model.Component;
import tco.model.Option;
import tco.model.Plan;
import tco.model.Point;
import tco.model.Shared;
import tco.model.Shared.Part;

/// The part of a bill's seats whose months of a year are paid at once (model 7).
final class YearlySeats {
    private YearlySeats() {}

    /// Dollars a month.
    static double usd(Option option, Bill bill, Point at) {
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
