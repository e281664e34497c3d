package tco.engine.cost;

import java.util.Optional;
import tco.model.Figure;
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
        return with(tokens, otherDevelopers, longRequests, requests);
    }

    /// A share of every class and of the requests, 0 or more, all else alike.
    public Demand times(double share) {
        return with(tokens.times(share), developers, longRequests, requests * share);
    }

    /// The share of the tokens, 0 to 1, in requests that a context window does not hold (model 2);
    /// 0 where nobody said how long it is.
    public double shareBeyond(Optional<Figure> window, Point at) {
        return window.isPresent() ? longRequests.shareBeyond(at.of(window.get())) : 0;
    }

    /// What a context window holds of it.
    public Demand within(Optional<Figure> window, Point at) {
        double beyond = shareBeyond(window, at);
        return beyond == 0
                ? this
                : with(
                        tokens.times(1 - beyond),
                        developers,
                        longRequests.without(beyond),
                        requests * (1 - beyond));
    }

    /// What a context window does not hold of it; that must be something.
    Demand beyond(Optional<Figure> window, Point at) {
        double beyond = shareBeyond(window, at);
        return with(
                tokens.times(beyond), developers, longRequests.among(beyond), requests * beyond);
    }

    /// This and another demand of the same workload.
    Demand plus(Demand more) {
        TokenClasses both = tokens.plus(more.tokens);
        double part = both.total() == 0 ? 1 : tokens.total() / both.total();
        return with(
                both,
                developers,
                longRequests.with(more.longRequests, part),
                requests + more.requests);
    }

    private Demand with(
            TokenClasses otherTokens,
            double otherDevelopers,
            LongRequests otherLengths,
            double otherRequests) {
        return new Demand(
                otherTokens,
                otherDevelopers,
                cacheWrite1hShare,
                batchShare,
                otherLengths,
                reworkRate,
                peakToAverage,
                hoursPerDay,
                workHoursPerMonth,
                workTime,
                otherRequests,
                developerShares);
    }
}
