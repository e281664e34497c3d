package tco.model;

import java.util.Optional;

/// What a team asks of its models in one month (model 2), and the work time in which it asks.
///
/// @param requests a month; empty where nobody said
/// @param dailyTokens of quiet, usual and busy days; empty where nobody said
public record Workload(
        Mix mix,
        Figure developers,
        Figure cacheWrite1hShare,
        Figure batchShare,
        ContextShares context,
        Figure routineShare,
        Figure reworkRate,
        Figure peakToAverage,
        Figure hoursPerDay,
        Figure workdaysPerMonth,
        WorkTime workTime,
        Optional<Figure> requests,
        Optional<Figure> dailyTokens,
        DeveloperUse developerUse) {

    /// The same workload with other tokens.
    public Workload with(Mix other) {
        return new Workload(
                other,
                developers,
                cacheWrite1hShare,
                batchShare,
                context,
                routineShare,
                reworkRate,
                peakToAverage,
                hoursPerDay,
                workdaysPerMonth,
                workTime,
                requests,
                dailyTokens,
                developerUse);
    }
}
