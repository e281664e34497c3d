package tco.model;

/// What holds for all machines of a scenario unless a machine's own profile says otherwise.
public record Assumptions(
        Figure hoursPerMonth,
        Tariff tariff,
        Figure lifetimeMonths,
        Figure horizonMonths,
        Figure residualShare,
        Figure costOfCapital,
        Figure maintenanceRate,
        Figure installationUsd,
        Figure facilityUsd,
        Figure setupUsd,
        Figure pue,
        Figure poweredHoursPerDay,
        Window window,
        int workStartsMinute,
        Figure maxUtilisation,
        Figure prefixCache,
        Figure opsHours,
        Figure opsHourlyUsd,
        Figure opsHoursPerExtraUnit) {}
