package tco.model;

import java.util.List;
import java.util.stream.Stream;
import tco.model.Deployment.Rented.Billing;
import tco.model.Hosting.Window;
import tco.model.Power.Duty;

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
        Duty duty,
        Billing billing,
        Window window,
        int workStartsMinute,
        Figure maxUtilisation,
        Figure prefixCache,
        Figure opsHours,
        Figure opsHourlyUsd,
        Figure opsHoursPerExtraUnit,
        Plan.Billing planBilling) {
    public Assumptions {
        if (workStartsMinute < 0 || workStartsMinute > WeekWindow.MINUTES_PER_DAY) {
            throw new IllegalArgumentException("the work must start at a minute of the day");
        }
    }

    /// One assumption under the key that a profile gives it.
    public sealed interface Entry {
        String key();

        record Amount(String key, Figure figure) implements Entry {}

        record Electricity(String key, Tariff tariff) implements Entry {}

        record Word(String key, String word) implements Entry {}

        record TimeOfDay(String key, int minute) implements Entry {}
    }

    /// All of them, in the order in which they are shown. A figure that falls back to another one
    /// stands under its own key.
    public List<Entry> entries() {
        return List.of(
                amount(FigureKind.HOURS_PER_MONTH, hoursPerMonth),
                new Entry.Electricity(FigureKind.USD_PER_KWH.key(), tariff),
                amount(FigureKind.LIFETIME_MONTHS, lifetimeMonths),
                amount(FigureKind.HORIZON_MONTHS, horizonMonths),
                amount(FigureKind.RESIDUAL_SHARE, residualShare),
                amount(FigureKind.COST_OF_CAPITAL, costOfCapital),
                amount(FigureKind.MAINTENANCE_RATE, maintenanceRate),
                amount(FigureKind.INSTALLATION_USD, installationUsd),
                amount(FigureKind.FACILITY_USD, facilityUsd),
                amount(FigureKind.SETUP_USD, setupUsd),
                amount(FigureKind.PUE, pue),
                amount(FigureKind.POWERED_HOURS_PER_DAY, poweredHoursPerDay),
                new Entry.Word("duty", duty.key()),
                new Entry.Word("billing", billing.key()),
                new Entry.Word("window", window.key()),
                new Entry.TimeOfDay("work_starts", workStartsMinute),
                amount(FigureKind.MAX_UTILISATION, maxUtilisation),
                amount(FigureKind.PREFIX_CACHE, prefixCache),
                amount(FigureKind.OPS_HOURS, opsHours),
                amount(FigureKind.OPS_HOURLY_USD, opsHourlyUsd),
                amount(FigureKind.OPS_HOURS_PER_EXTRA_UNIT, opsHoursPerExtraUnit),
                new Entry.Word("plan_billing", planBilling.key()));
    }

    private static Entry amount(FigureKind kind, Figure figure) {
        return new Entry.Amount(kind.key(), figure);
    }

    /// Every figure among them, in the same order.
    public List<Figure> figures() {
        return entries().stream()
                .flatMap(entry ->
                        switch (entry) {
                            case Entry.Amount amount -> Stream.of(amount.figure());
                            case Entry.Electricity power -> power.tariff().figures().stream();
                            case Entry.Word _, Entry.TimeOfDay _ -> Stream.empty();
                        })
                .toList();
    }
}
