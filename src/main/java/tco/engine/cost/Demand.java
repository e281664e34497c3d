package tco.engine.cost;

import tco.model.Point;
import tco.model.TokenClasses;
import tco.model.WorkTime;
import tco.model.Workload;

/// A workload at one point: its token classes, and the figures that decide what they cost.
///
/// @param requests a month; 0 where nobody said
public record Demand(
        TokenClasses tokens,
        double developers,
        double cacheWrite1hShare,
        double batchShare,
        LongRequests longRequests,
        double reworkRate,
        double peakToAverage,
        double hoursPerDay,
        double workHoursPerMonth,
        WorkTime workTime,
        double requests,
        DeveloperShares.Pattern developerShares) {

    /// What a workload asks for at a point (model 2): tokens and hours a month, shares from 0 to 1.
    public static Demand of(Workload workload, Point at) {
        double hoursPerDay = at.of(workload.hoursPerDay());
        return new Demand(
                TokenClasses.of(workload, at),
                at.of(workload.developers()),
                at.of(workload.cacheWrite1hShare()),
                at.of(workload.batchShare()),
                LongRequests.of(workload.context(), at),
                at.of(workload.reworkRate()),
                at.of(workload.peakToAverage()),
                hoursPerDay,
                hoursPerDay * at.of(workload.workdaysPerMonth()),
                workload.workTime(),
                workload.requests().isPresent() ? at.of(workload.requests().get()) : 0,
                DeveloperShares.Pattern.of(workload.developerUse(), at));
    }

    /// The same work of another number of developers.
    Demand with(double otherDevelopers) {
        return new Demand(
                tokens,
                otherDevelopers,
                cacheWrite1hShare,
                batchShare,
                longRequests,
                reworkRate,
                peakToAverage,
                hoursPerDay,
                workHoursPerMonth,
                workTime,
                requests,
                developerShares);
    }

    /// A share of every class and of the requests, 0 or more, all else alike.
    public Demand times(double share) {
        return new Demand(
                tokens.times(share),
                developers,
                cacheWrite1hShare,
                batchShare,
                longRequests,
                reworkRate,
                peakToAverage,
                hoursPerDay,
                workHoursPerMonth,
                workTime,
                requests * share,
                developerShares);
    }
}
