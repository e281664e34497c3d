package tco.engine.usage;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import tco.engine.usage.MovableShares.Above;
import tco.engine.usage.MovableShares.Routine;
import tco.engine.usage.WorkPattern.Spread;
import tco.model.usage.TokenCounts;

/// What is known of a window's usage besides its sums, rounded as it is printed.
///
/// @param peak the busiest minute, if any minute is known
/// @param concurrency requests at work at once, if anything tells
public record ProfileParts(
        MovableShares shares,
        OptionalDouble hoursPerDay,
        double workdaysPerMonth,
        Spread dailyTokens,
        Optional<Spread> peakToAverage,
        Optional<BusyMinutes.Peak> peak,
        Optional<BusyMinutes.Concurrency> concurrency,
        MeasuredWorkload workload) {

    static ProfileParts of(
            UsageWindow window,
            UsageSum totals,
            MovableShares shares,
            BusyMinutes minutes,
            WorkPattern pattern,
            UserTokens users) {
        OptionalDouble hours =
                pattern.hoursPerDay()
                        .map(value -> OptionalDouble.of(Rounded.of(value, 1)))
                        .orElse(OptionalDouble.empty());
        double workdays = Rounded.of(pattern.workdaysPerMonth(window), 1);
        Spread daily = Rounded.of(pattern.dailyTokens(), 0);
        Optional<Spread> peakToAverage =
                pattern.peakToAverage().map(spread -> Rounded.of(spread, 2));
        return new ProfileParts(
                shares,
                hours,
                workdays,
                daily,
                peakToAverage,
                minutes.peak(),
                minutes.concurrency(pattern.slots())
                        .map(found ->
                                new BusyMinutes.Concurrency(
                                        found.method(),
                                        Rounded.share(found.peak()),
                                        Rounded.share(found.mean()))),
                workload(
                        window,
                        totals,
                        shares,
                        pattern,
                        users,
                        hours,
                        workdays,
                        daily,
                        peakToAverage));
    }

    private static MeasuredWorkload workload(
            UsageWindow window,
            UsageSum totals,
            MovableShares shares,
            WorkPattern pattern,
            UserTokens users,
            OptionalDouble hours,
            double workdays,
            Spread daily,
            Optional<Spread> peakToAverage) {
        TokenCounts tokens = totals.tokens();
        double month = window.monthFactor();
        long writes = tokens.cacheWrite5m() + tokens.cacheWrite1h();
        return new MeasuredWorkload(
                monthly(tokens.uncachedInput(), month),
                monthly(tokens.cacheRead(), month),
                monthly(writes, month),
                monthly(tokens.output(), month),
                totals.requests().isPresent()
                        ? OptionalLong.of(monthly(totals.requests().getAsLong(), month))
                        : OptionalLong.empty(),
                writes == 0
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Rounded.share((double) tokens.cacheWrite1h() / writes)),
                tokens.total() == 0
                        ? 0
                        : Rounded.share((double) totals.batchTokens() / tokens.total()),
                context(shares),
                routine(shares),
                peakToAverage,
                hours,
                workdays,
                daily,
                pattern.startHour(),
                pattern.usualOffset() / 3600.0,
                pattern.workDays(window),
                users.developers(),
                users.shares(),
                users.spread());
    }

    /// Up to the first share that is 0 as it is printed.
    private static List<Above> context(MovableShares shares) {
        List<Above> context = new ArrayList<>();
        for (Above above : shares.above()) {
            double share = Rounded.share(above.share());
            context.add(new Above(above.tokens(), share));
            if (share == 0) {
                break;
            }
        }
        return context;
    }

    private static long monthly(long sum, double month) {
        return (long) Math.rint(sum * month);
    }

    /// Of the tokens whose context is known: the smallest cut, a usual one, and the largest
    /// context.
    private static Optional<Spread> routine(MovableShares shares) {
        if (shares.knownTokens() == 0) {
            return Optional.empty();
        }
        double known = shares.knownTokens();
        List<Routine> cuts = shares.routine();
        return Optional.of(
                new Spread(
                        Rounded.share(tokens(cuts, 32_000, OptionalLong.of(256)) / known),
                        Rounded.share(tokens(cuts, 128_000, OptionalLong.of(2_048)) / known),
                        Rounded.share(tokens(cuts, 200_000, OptionalLong.empty()) / known)));
    }

    private static long tokens(List<Routine> cuts, long context, OptionalLong output) {
        return cuts.stream()
                .filter(cut -> cut.context() == context && cut.output().equals(output))
                .mapToLong(Routine::tokens)
                .sum();
    }

    /// A month like the measured window: the figures of a workload, rounded as they are saved, so
    /// that a saved workload gives the same comparison.
    ///
    /// @param cacheWrite1hShare share of the cache writes that live for an hour; empty without
    ///   writes
    /// @param context shares of the tokens above rising numbers of input tokens
    /// @param routineShare share of the tokens that need no frontier model, by three cuts
    /// @param workStartsHour the clock hour at which the work starts
    /// @param workDays none in windows of less than a week
    /// @param developerShares of the tokens, falling; none where not every event names a user, or
    ///   too many do
    /// @param usageSpread the coefficient of variation of the users' tokens, where they are too
    ///   many
    public record MeasuredWorkload(
            long uncachedInput,
            long cacheRead,
            long cacheWrite,
            long output,
            OptionalLong requests,
            OptionalDouble cacheWrite1hShare,
            double batchShare,
            List<Above> context,
            Optional<Spread> routineShare,
            Optional<Spread> peakToAverage,
            OptionalDouble hoursPerDay,
            double workdaysPerMonth,
            Spread dailyTokens,
            Optional<Integer> workStartsHour,
            double utcOffsetHours,
            List<DayOfWeek> workDays,
            OptionalLong developers,
            List<Double> developerShares,
            OptionalDouble usageSpread) {
        public MeasuredWorkload {
            context = List.copyOf(context);
            workDays = List.copyOf(workDays);
            developerShares = List.copyOf(developerShares);
        }
    }
}
