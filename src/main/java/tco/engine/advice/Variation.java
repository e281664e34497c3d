package tco.engine.advice;

import tco.engine.cost.ApiTokens;
import tco.engine.cost.Costs;
import tco.engine.cost.Demand;
import tco.engine.cost.Usage;
import tco.model.Point;

/// What days of different volume do to both sides of a contest. The machines are those that the
/// month's volume needs; what a day brings beyond them goes to the API.
///
/// @param units machines there are
/// @param peakUnits machines that a deadline day needs
/// @param idleShare share of a quiet day's usable hours in which the machines have nothing to do
/// @param deadlineDays a month, so that all days together make the month's volume
/// @param overflowTokens beyond the machines on one deadline day
/// @param overflowUsd dollars a month for all deadline days' overflow
/// @param localUsd dollars a month with the overflow
public record Variation(
        DailyVolume days,
        double units,
        double peakUnits,
        double idleShare,
        double deadlineDays,
        double overflowTokens,
        double overflowUsd,
        double localUsd,
        Spread local,
        Spread api) {

    /// The bill of a month of quiet days and of a month of deadline days.
    public record Spread(double quietUsd, double deadlineUsd) {
        double usd() {
            return deadlineUsd - quietUsd;
        }
    }

    static Variation of(SelfHostVersusApi contest, DailyVolume days, double workdays, Point at) {
        Demand month = Demand.of(contest.local().workload(), at);
        double tokens = month.tokens().total();
        double units = Costs.monthly(contest.local(), at).units().count();
        Usage usage = Usage.of(contest.machines(), month, at);
        double capacity = usage.usableHours() * units / workdays;
        double hoursPerToken = usage.busyHours() / usage.servedShare() / tokens;
        double peak = days.deadline() * hoursPerToken;
        double fits = peak == 0 ? 1 : Math.min(1, capacity / peak);
        double deadlineDays = workdays * days.deadlineShare(tokens / workdays);
        double overflowTokens = days.deadline() * (1 - fits);
        double overflowUsd =
                ApiTokens.usd(
                        contest.api(), month.times(overflowTokens * deadlineDays / tokens), at);
        double quietHours = days.quiet() * hoursPerToken;
        return new Variation(
                days,
                units,
                Math.max(1, Math.ceil(peak / (usage.usableHours() / workdays) - 1e-9)),
                capacity == 0 ? 0 : Math.max(0, 1 - quietHours / capacity),
                deadlineDays,
                overflowTokens,
                overflowUsd,
                contest.localUsd() + overflowUsd,
                localSpread(contest, units, month, days, workdays, at),
                apiSpread(contest, month, days, workdays, at));
    }

    private static Spread localSpread(
            SelfHostVersusApi contest,
            double units,
            Demand month,
            DailyVolume days,
            double workdays,
            Point at) {
        double tokens = month.tokens().total();
        Demand quiet = month.times(days.quiet() * workdays / tokens);
        Demand deadline = month.times(days.deadline() * workdays / tokens);
        return new Spread(
                FixedFleet.facing(contest.machines(), units, quiet, contest.api(), at).usd(),
                FixedFleet.facing(contest.machines(), units, deadline, contest.api(), at).usd());
    }

    private static Spread apiSpread(
            SelfHostVersusApi contest, Demand month, DailyVolume days, double workdays, Point at) {
        double tokens = month.tokens().total();
        return new Spread(
                ApiTokens.usd(contest.api(), month.times(days.quiet() * workdays / tokens), at),
                ApiTokens.usd(contest.api(), month.times(days.deadline() * workdays / tokens), at));
    }
}
