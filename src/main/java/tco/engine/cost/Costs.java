package tco.engine.cost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tco.engine.cost.Monthly.MachineUse;
import tco.engine.cost.Monthly.Units;
import tco.model.Deployment;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.Deployment.Owned;
import tco.model.Deployment.Rented;
import tco.model.Deployment.Single;
import tco.model.Option;
import tco.model.Plan;
import tco.model.Point;
import tco.model.QualityGap.Scored;
import tco.model.Shared.Hybrid;
import tco.model.Shared.Mixed;

/// What an option costs a month at one point (model 3 to 8).
public final class Costs {
    private Costs() {}

    /// The bill of an option for its own workload, dollars a month (model 3 to 8). Machines come in
    /// as many units as the demand needs; what a fixed number of them, or a plan, cannot serve, and
    /// requests that no context window holds, are missing from [Monthly#servedShare].
    public static Monthly monthly(Option option, Point at) {
        return monthly(option, Demand.of(option.workload(), at), at, new Ledger());
    }

    /// The bill of an option for so many tokens a month, 0 or more, the mix of its workload held
    /// constant. A measured workload without tokens has no mix: its bill is not a number.
    public static Monthly monthly(Option option, Point at, double tokens) {
        return monthly(option, Volume.of(option.workload(), at, tokens));
    }

    /// The bill of an option for a demand, which options may share, written into an empty ledger:
    /// that of its deployment, and what its lack of quality costs.
    public static Monthly monthly(Option option, Demand demand, Point at, Ledger ledger) {
        Monthly monthly = monthly(option.deployment(), demand, at, ledger);
        if (option.gap().isPresent()) {
            GapCost.charge(option.gap().get(), demand, at, ledger);
        }
        return monthly;
    }

    /// The bill of a deployment for a demand.
    public static Monthly monthly(Deployment deployment, Demand demand, Point at) {
        return monthly(deployment, demand, at, new Ledger());
    }

    /// The same, written into an empty ledger.
    private static Monthly monthly(Deployment deployment, Demand demand, Point at, Ledger ledger) {
        // Not `case Machines`: a test for an interface takes longer than two for classes.
        return switch (deployment) {
            case Owned owned -> machines(owned, demand, at, ledger);
            case Rented rented -> machines(rented, demand, at, ledger);
            case Api api -> api(api, demand, at, ledger);
            case Plan plan -> plan(plan, demand, at, ledger);
            case Hybrid hybrid -> PartCosts.of(hybrid, demand, at, ledger);
            case Mixed mixed -> PartCosts.of(mixed, demand, at, ledger);
        };
    }

    private static Monthly machines(Machines machines, Demand demand, Point at, Ledger ledger) {
        Optional<Api> overflow = machines.hosting().overflow();
        Usage usage = Usage.of(machines, demand, at);
        MachineComponents.charge(machines, usage, at, ledger);
        double served = usage.contextShare() * usage.servedShare();
        if (overflow.isPresent()) {
            served = ApiBilling.chargeRest(machines, usage, overflow.get(), demand, at, ledger);
            ApiTokens.chargeMonthly(overflow.get(), at, ledger);
        }
        return new Monthly(
                ledger,
                Units.of(usage.units()),
                MachineComponents.upFrontUsd(machines, usage.units(), at),
                served,
                List.of(new MachineUse(machines, usage)));
    }

    private static Monthly api(Api api, Demand demand, Point at, Ledger ledger) {
        double served = ApiBilling.charge(api, api.overflow(), demand, at, ledger);
        ApiTokens.chargeMonthly(api, at, ledger);
        if (api.overflow().isPresent()) {
            ApiTokens.chargeMonthly(api.overflow().get(), at, ledger);
        }
        return new Monthly(ledger, Units.NONE, 0, served, List.of());
    }

    private static Monthly plan(Plan plan, Demand demand, Point at, Ledger ledger) {
        Seats use = Seats.of(plan, demand, at);
        use.charge(plan, at, ledger);
        return new Monthly(ledger, Units.of(use.seats()), 0, use.servedShare(), List.of());
    }

    /// The APIs that an option pays or values its use at, each once: those of its deployment, and
    /// the one that does what it fails.
    public static List<Api> apis(Option option) {
        if (option.gap().isPresent() && option.gap().get() instanceof Scored scored) {
            List<Api> all = new ArrayList<>(apis(option.deployment()));
            all.removeIf(api -> api.id().equals(scored.fallback().id()));
            all.add(scored.fallback());
            return List.copyOf(all);
        }
        return apis(option.deployment());
    }

    /// The APIs that a deployment pays or values its use at, each once.
    public static List<Api> apis(Deployment deployment) {
        Map<String, Api> all = new LinkedHashMap<>();
        for (Single single : deployment.singles()) {
            List<Api> apis =
                    single instanceof Plan plan
                            ? Seats.rates(plan).map(List::of).orElse(List.of())
                            : paidApis(single);
            apis.forEach(api -> all.putIfAbsent(api.id(), api));
        }
        return List.copyOf(all.values());
    }

    /// The APIs that a deployment sends work to, each once.
    public static List<Api> paidApis(Deployment deployment) {
        Map<String, Api> all = new LinkedHashMap<>();
        for (Single single : deployment.singles()) {
            switch (single) {
                case Machines machines ->
                        machines.hosting()
                                .overflow()
                                .ifPresent(api -> all.putIfAbsent(api.id(), api));
                case Api api -> {
                    all.putIfAbsent(api.id(), api);
                    api.overflow().ifPresent(other -> all.putIfAbsent(other.id(), other));
                }
                case Plan _ -> {}
            }
        }
        return List.copyOf(all.values());
    }
}
