package tco.engine.breakeven;

import static tco.engine.breakeven.ExactMix.ratio;

import java.util.List;
import java.util.Optional;
import tco.engine.breakeven.CostCurve.Capped;
import tco.engine.breakeven.CostCurve.Kink;
import tco.engine.breakeven.CostCurve.Steps;
import tco.engine.cost.Ratio;
import tco.model.Deployment.Billing;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Owned;
import tco.model.Deployment.Rented;
import tco.model.Hosting;
import tco.model.Hosting.Window;
import tco.model.Operations;
import tco.model.Point;
import tco.model.Serving;
import tco.model.Workload;

/// Draws the curve of machines that serve a share of every token class (model 4 to 6).
final class MachineCurve {
    private static final Ratio SECONDS_PER_HOUR = Ratio.of(3600L);

    private final Machines machines;
    private final Hosting hosting;
    private final Workload workload;
    private final Point at;
    private final Limits limits;
    private final Ratio busyHoursPerToken;
    private final Ratio windowHours;
    private final Ratio usableHours;
    private Optional<EnergyUse> energy = Optional.empty();

    MachineCurve(
            Machines machines,
            Workload workload,
            ExactMix mix,
            Ratio share,
            Point at,
            Limits limits) {
        this.machines = machines;
        this.hosting = machines.hosting();
        this.workload = workload;
        this.at = at;
        this.limits = limits;
        this.busyHoursPerToken = busyHoursPerToken(mix).times(share);
        this.windowHours = window();
        this.usableHours =
                windowHours
                        .times(ratio(hosting.maxUtilisation(), at))
                        .over(ratio(workload.peakToAverage(), at));
    }

    private Ratio busyHoursPerToken(ExactMix mix) {
        Serving serving = hosting.serving();
        Ratio seconds = mix.output().over(ratio(serving.decodeTokS(), at));
        if (serving.prefillTokS().isPresent()) {
            Ratio missed = Ratio.ONE.minus(ratio(serving.prefixCache(), at));
            Ratio read = mix.uncached().plus(mix.cacheWrite()).plus(mix.cacheRead().times(missed));
            seconds = seconds.plus(read.over(ratio(serving.prefillTokS().get(), at)));
        }
        return seconds.over(SECONDS_PER_HOUR);
    }

    private Ratio window() {
        Window window =
                switch (machines) {
                    case Owned _ -> hosting.window();
                    case Rented rented ->
                            rented.billing() == Billing.ALWAYS ? Window.ALWAYS : hosting.window();
                };
        return switch (window) {
            case WORKDAY ->
                    ratio(workload.hoursPerDay(), at).times(ratio(workload.workdaysPerMonth(), at));
            case ALWAYS -> ratio(hosting.hoursPerMonth(), at);
        };
    }

    /// The curve; tokens above a fixed number of machines cost `overflow` each, or are not served.
    CostCurve draw(Optional<Ratio> overflow) {
        if (hosting.quantity().isPresent()) {
            return fixed(ratio(hosting.quantity().get(), at), overflow);
        }
        if (limits == Limits.NONE || busyHoursPerToken.signum() == 0) {
            return alone(Ratio.ONE);
        }
        return stepped();
    }

    private EnergyUse energy(Owned owned) {
        EnergyUse use = energy.orElseGet(() -> EnergyUse.of(owned, workload, at));
        energy = Optional.of(use);
        return use;
    }

    /// As many machines as there are, however much they have to do.
    private CostCurve alone(Ratio units) {
        Ratio fixed = once().plus(units.times(perUnit()));
        CostCurve curve =
                new CostCurve(fixed, Ratio.ZERO, List.of(), Optional.empty(), Optional.empty());
        return switch (machines) {
            case Owned owned ->
                    curve.rising(energy(owned).usdPerBusyHour().times(busyHoursPerToken));
            case Rented rented -> billed(curve, rented);
        };
    }

    private CostCurve fixed(Ratio units, Optional<Ratio> overflow) {
        CostCurve curve = alone(units);
        if (limits == Limits.NONE || busyHoursPerToken.signum() == 0) {
            return curve;
        }
        Ratio full = units.times(usableHours).over(busyHoursPerToken);
        curve =
                switch (machines) {
                    case Owned owned -> {
                        EnergyUse energy = energy(owned);
                        Ratio busiest = units.times(usableHours.min(energy.poweredHours()));
                        yield curve.with(
                                new Kink(
                                        busiest.over(busyHoursPerToken),
                                        energy.usdPerBusyHour().times(busyHoursPerToken).negate()));
                    }
                    case Rented rented -> notBusierThan(full, curve, rented);
                };
        return overflow.isPresent()
                ? curve.with(new Kink(full, overflow.get()))
                : curve.servingUpTo(full.floor());
    }

    /// Rented by demand, full machines are billed for no more hours.
    private CostCurve notBusierThan(Ratio full, CostCurve curve, Rented rented) {
        if (rented.billing() != Billing.DEMAND) {
            return curve;
        }
        Ratio hourly = ratio(rented.hourlyUsd(), at).times(busyHoursPerToken);
        Ratio beyondMinimum = ratio(rented.minimumHours(), at).over(busyHoursPerToken);
        return curve.with(new Kink(full.max(beyondMinimum), hourly.negate()));
    }

    private CostCurve stepped() {
        CostCurve base =
                new CostCurve(once(), Ratio.ZERO, List.of(), Optional.empty(), Optional.empty());
        Ratio capacity = usableHours.over(busyHoursPerToken);
        return switch (machines) {
            case Owned owned -> {
                EnergyUse energy = energy(owned);
                Capped busy =
                        new Capped(
                                energy.usdPerBusyHour().times(busyHoursPerToken),
                                energy.poweredHours().over(busyHoursPerToken));
                yield base.with(new Steps(capacity, perUnit(), Optional.of(busy)));
            }
            case Rented rented ->
                    billed(base, rented).with(new Steps(capacity, perUnit(), Optional.empty()));
        };
    }

    /// The hours of a machine that is billed by demand, at least its minimum.
    private CostCurve billed(CostCurve curve, Rented rented) {
        if (rented.billing() != Billing.DEMAND) {
            return curve;
        }
        Ratio hourly = ratio(rented.hourlyUsd(), at);
        Ratio minimum = ratio(rented.minimumHours(), at);
        CostCurve least = curve.raised(minimum.times(hourly));
        return busyHoursPerToken.signum() == 0
                ? least
                : least.with(
                        new Kink(minimum.over(busyHoursPerToken), hourly.times(busyHoursPerToken)));
    }

    /// What each machine costs a month, busy or not.
    private Ratio perUnit() {
        Operations operations = hosting.operations();
        Ratio extraOps =
                ratio(operations.opsHoursPerExtraUnit(), at)
                        .times(ratio(operations.opsHourlyUsd(), at));
        return extraOps.plus(
                switch (machines) {
                    case Owned owned ->
                            new OwnedUnit(owned, at).usd().plus(energy(owned).idleUsd());
                    case Rented rented ->
                            ratio(rented.storageUsd(), at)
                                    .plus(
                                            paidHoursPerUnit(rented)
                                                    .times(ratio(rented.hourlyUsd(), at)));
                });
    }

    private Ratio paidHoursPerUnit(Rented rented) {
        return switch (rented.billing()) {
            case WINDOW -> windowHours;
            case ALWAYS -> ratio(hosting.hoursPerMonth(), at);
            case DEMAND -> Ratio.ZERO;
        };
    }

    /// Operations and setup of the deployment; every unit, the first too, adds its extra hours.
    private Ratio once() {
        Operations operations = hosting.operations();
        Ratio hours =
                ratio(operations.opsHours(), at)
                        .minus(ratio(operations.opsHoursPerExtraUnit(), at));
        return hours.times(ratio(operations.opsHourlyUsd(), at))
                .plus(ratio(operations.setupUsd(), at).over(ratio(operations.horizonMonths(), at)));
    }
}
