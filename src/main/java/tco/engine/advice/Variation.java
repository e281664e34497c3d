package tco.engine.advice;

import tco.engine.advice.BestOptions.SelfHostVersusApi;
import tco.engine.cost.ApiTokens;
import tco.engine.cost.Costs;
import tco.engine.cost.Demand;
import tco.engine.cost.Ledger;
import tco.engine.cost.MachineComponents;
import tco.engine.cost.Usage;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.Point;

/// What days of different volume do to self-hosting and to the API. The machines are those that the
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
                remoteUsd(contest, month.times(days.quiet() * workdays / tokens), at),
                remoteUsd(contest, month.times(days.deadline() * workdays / tokens), at));
    }

    private static double remoteUsd(SelfHostVersusApi contest, Demand demand, Point at) {
        return Costs.monthly(contest.remote().deployment(), demand, at).usd();
    }

    /// How the volume of a workday varies: tokens on a quiet day and on a deadline day.
    ///
    /// @param given whether somebody said so; otherwise it is the article's pattern around the mean
    ///   day
    public record DailyVolume(double quiet, double deadline, boolean given) {
        /// The article's "50K tokens some days, 2M on deadline pushes" have this mean.
        private static final double ARTICLE_QUIET = 50_000;

        private static final double ARTICLE_DEADLINE = 2_000_000;
        private static final double ROUNDING = 1e-9;

        public DailyVolume {
            if (!(quiet >= 0 && quiet <= deadline && Double.isFinite(deadline))) {
                throw new IllegalArgumentException("a daily variation must be LOW..HIGH");
            }
        }

        /// The article's pattern, scaled to a mean day.
        static DailyVolume around(double meanDay) {
            double mean = (ARTICLE_QUIET + ARTICLE_DEADLINE) / 2;
            return new DailyVolume(
                    ARTICLE_QUIET / mean * meanDay, ARTICLE_DEADLINE / mean * meanDay, false);
        }

        /// Whether days between a quiet one and a deadline day can have this mean.
        public boolean allows(double meanDay) {
            double rounding = ROUNDING * meanDay;
            return quiet <= meanDay + rounding && meanDay <= deadline + rounding;
        }

        /// The share of days that are deadline days when all days together make the mean, 0 to 1.
        double deadlineShare(double meanDay) {
            return deadline == quiet ? 0 : Math.clamp((meanDay - quiet) / (deadline - quiet), 0, 1);
        }
    }

    /// A number of machines that is settled, facing a month's demand: what does not fit goes to an
    /// API.
    ///
    /// @param servedShare the share of the demand that the machines serve
    record FixedFleet(double localUsd, double overflowUsd, double servedShare) {
        static FixedFleet facing(
                Machines machines, double units, Demand demand, Api api, Point at) {
            Usage asked = Usage.of(machines, demand, at);
            double full = asked.busyHours() / asked.servedShare();
            double served = full == 0 ? 1 : Math.min(1, units * asked.usableHours() / full);
            Usage used =
                    new Usage(
                            units,
                            full * served,
                            asked.windowHours(),
                            asked.usableHours(),
                            asked.contextShare(),
                            served,
                            asked.capacityTokens(),
                            asked.hoursPerMonth(),
                            asked.workHoursPerDay(),
                            asked.workTime());
            Ledger ledger = new Ledger();
            MachineComponents.charge(machines, used, at, ledger);
            double overflow = served < 1 ? ApiTokens.usd(api, demand.times(1 - served), at) : 0;
            return new FixedFleet(ledger.total(), overflow, served);
        }

        double usd() {
            return localUsd + overflowUsd;
        }
    }
}
