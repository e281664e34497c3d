package tco.engine.usage;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import tco.engine.usage.MovableShares.Above;
import tco.engine.usage.WorkPattern.Spread;

/// A month like the measured window: the figures of a workload, rounded as they are saved, so that
/// a saved workload gives the same comparison.
///
/// @param cacheWrite1hShare share of the cache writes that live for an hour; empty without writes
/// @param context shares of the tokens above rising numbers of input tokens
/// @param routineShare share of the tokens that need no frontier model, by three cuts
/// @param workStartsHour the clock hour at which the work starts
/// @param workDays none in windows of less than a week
/// @param developerShares of the tokens, falling; none where not every event names a user, or too
///   many do
/// @param usageSpread the coefficient of variation of the users' tokens, where they are too many
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
