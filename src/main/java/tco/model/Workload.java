package tco.model;

/// What a team asks of its models in one month (model 2), and the work time in which it asks.
public record Workload(
        Mix mix,
        Figure developers,
        Figure cacheWrite1hShare,
        Figure batchShare,
        Figure longContextShare,
        Figure routineShare,
        Figure reworkRate,
        Figure peakToAverage,
        Figure hoursPerDay,
        Figure workdaysPerMonth,
        WorkTime workTime) {}
