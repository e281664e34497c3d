package tco.model;

/// The people's share of running machines: hours a month, their rate, and the setup (model 5).
public record Operations(
        Figure opsHours,
        Figure opsHoursPerExtraUnit,
        Figure opsHourlyUsd,
        Figure setupUsd,
        Figure horizonMonths) {}
