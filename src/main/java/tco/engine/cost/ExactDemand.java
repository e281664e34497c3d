package tco.engine.cost;

import java.util.Optional;
import tco.model.Figure;
import tco.model.Mix;
import tco.model.Point;
import tco.model.WorkTime;
import tco.model.Workload;

/// What one token of a workload asks for, exactly: [Demand] for one token instead of a month's. The
/// four classes are shares that sum to 1 (model 2); hours are a day's and a month's, and so are the
/// requests, of which more tokens do not make more.
public record ExactDemand(
        Ratio uncached,
        Ratio cacheRead,
        Ratio cacheWrite,
        Ratio output,
        Ratio developers,
        Ratio cacheWrite1hShare,
        Ratio batchShare,
        LongRequests.Exact longRequests,
        Ratio reworkRate,
        Ratio peakToAverage,
        Ratio hoursPerDay,
        Ratio workHoursPerMonth,
        WorkTime workTime,
        Ratio requests,
        DeveloperShares.Pattern developerShares) {

    /// The demand of one token; empty where the workload was measured and has no tokens, so that
    /// there is no mix of classes.
    public static Optional<ExactDemand> of(Workload workload, Point at) {
        return classes(workload.mix(), at).map(shares -> of(shares, workload, at));
    }

    private static ExactDemand of(Classes shares, Workload workload, Point at) {
        Ratio hoursPerDay = Ratio.of(workload.hoursPerDay(), at);
        return new ExactDemand(
                shares.uncached,
                shares.cacheRead,
                shares.cacheWrite,
                shares.output,
                Ratio.of(workload.developers(), at),
                Ratio.of(workload.cacheWrite1hShare(), at),
                Ratio.of(workload.batchShare(), at),
                LongRequests.Exact.of(workload.context(), at),
                Ratio.of(workload.reworkRate(), at),
                Ratio.of(workload.peakToAverage(), at),
                hoursPerDay,
                hoursPerDay.times(Ratio.of(workload.workdaysPerMonth(), at)),
                workload.workTime(),
                workload.requests().map(count -> Ratio.of(count, at)).orElse(Ratio.ZERO),
                DeveloperShares.Pattern.of(workload.developerUse(), at));
    }

    /// What one token of a part of the work asks for.
    ///
    /// @param others the developers whose work it is
    /// @param share of the requests that are theirs
    public ExactDemand ofPart(Ratio others, Ratio share) {
        return new ExactDemand(
                uncached,
                cacheRead,
                cacheWrite,
                output,
                others,
                cacheWrite1hShare,
                batchShare,
                longRequests,
                reworkRate,
                peakToAverage,
                hoursPerDay,
                workHoursPerMonth,
                workTime,
                requests.times(share),
                developerShares);
    }

    /// As [Demand#shareBeyond].
    public Ratio shareBeyond(Optional<Figure> window, Point at) {
        return window.map(figure -> longRequests.shareBeyond(at.of(figure))).orElse(Ratio.ZERO);
    }

    /// One token of what is left without the longest requests, which are a share of the tokens.
    public ExactDemand without(Ratio longest) {
        return longest.signum() == 0 ? this : with(longRequests.without(longest));
    }

    /// One token of the longest requests, which are a share of the tokens above 0.
    public ExactDemand among(Ratio longest) {
        return with(longRequests.among(longest));
    }

    /// One token of this and of another demand of the same workload together.
    ///
    /// @param part of the tokens that are of this one, 0 to 1
    ExactDemand with(ExactDemand other, Ratio part) {
        return with(longRequests.with(other.longRequests, part));
    }

    private ExactDemand with(LongRequests.Exact others) {
        return new ExactDemand(
                uncached,
                cacheRead,
                cacheWrite,
                output,
                developers,
                cacheWrite1hShare,
                batchShare,
                others,
                reworkRate,
                peakToAverage,
                hoursPerDay,
                workHoursPerMonth,
                workTime,
                requests,
                developerShares);
    }

    private record Classes(Ratio uncached, Ratio cacheRead, Ratio cacheWrite, Ratio output) {}

    private static Optional<Classes> classes(Mix mix, Point at) {
        return switch (mix) {
            case Mix.Shares shares -> Optional.of(ofShares(shares, at));
            case Mix.Classes measured -> ofClasses(measured, at);
        };
    }

    private static Classes ofShares(Mix.Shares shares, Point at) {
        Ratio output = Ratio.of(shares.outputShare(), at);
        Ratio input = Ratio.ONE.minus(output);
        Ratio hitRate = Ratio.of(shares.cacheHitRate(), at);
        Ratio read = input.times(hitRate);
        Ratio rest = input.minus(read);
        Ratio unsaid = hitRate.signum() > 0 ? Ratio.ONE : Ratio.ZERO;
        Ratio writeShare =
                shares.cacheWriteShare().map(share -> Ratio.of(share, at)).orElse(unsaid);
        Ratio write = rest.times(writeShare);
        return new Classes(rest.minus(write), read, write, output);
    }

    private static Optional<Classes> ofClasses(Mix.Classes measured, Point at) {
        Ratio uncached = Ratio.of(measured.uncachedInput(), at);
        Ratio read = Ratio.of(measured.cacheRead(), at);
        Ratio write = Ratio.of(measured.cacheWrite(), at);
        Ratio output = Ratio.of(measured.output(), at);
        Ratio total = uncached.plus(read).plus(write).plus(output);
        return total.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        new Classes(
                                uncached.over(total),
                                read.over(total),
                                write.over(total),
                                output.over(total)));
    }
}
