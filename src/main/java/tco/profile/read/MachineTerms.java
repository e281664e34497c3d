package tco.profile.read;

import tco.model.Assumptions;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Hosting.Operations;

/// The own terms of a machine, or of a serving, where it has them, else the scenario's; a term set
/// by a flag of its own wins over both.
final class MachineTerms {
    private final Fields machine;
    private final Resolver resolver;

    MachineTerms(Fields machine, Resolver resolver) {
        this.machine = machine;
        this.resolver = resolver;
    }

    Figure of(FigureKind key, Figure assumed) {
        if (isForced(key)) {
            machine.node(key.key());
            return assumed;
        }
        return machine.or(key, assumed);
    }

    boolean isForced(FigureKind key) {
        return resolver.forcedTerms().contains(key.key());
    }

    /// The people's share; the horizon is the lifetime unless the machine or scenario says else.
    Operations operations(Figure lifetimeMonths) {
        Assumptions assumed = resolver.assumptions();
        boolean horizonSaid = assumed.horizonMonths().slot() != assumed.lifetimeMonths().slot();
        return new Operations(
                of(FigureKind.OPS_HOURS, assumed.opsHours()),
                of(FigureKind.OPS_HOURS_PER_EXTRA_UNIT, assumed.opsHoursPerExtraUnit()),
                of(FigureKind.OPS_HOURLY_USD, assumed.opsHourlyUsd()),
                of(FigureKind.SETUP_USD, assumed.setupUsd()),
                of(
                        FigureKind.HORIZON_MONTHS,
                        horizonSaid ? assumed.horizonMonths() : lifetimeMonths));
    }
}
