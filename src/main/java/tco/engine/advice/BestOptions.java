package tco.engine.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tco.engine.Comparison;
import tco.engine.OptionResult;
import tco.engine.cost.Seats;
import tco.model.Case;
import tco.model.Deployment.Api;
import tco.model.Deployment.Machines;
import tco.model.Figure;
import tco.model.Option;
import tco.model.Plan;
import tco.model.Point;
import tco.model.Quality;
import tco.model.Shared;
import tco.model.Shared.Hybrid;
import tco.model.Shared.Mixed;

/// Picks the best option of each side.
public final class BestOptions {
    private static final Comparator<OptionResult> BY_COST =
            Comparator.comparingDouble(result -> result.usd(Case.TYPICAL));

    private BestOptions() {}

    static Optional<SelfHostVersusApi> selfHostVersusApi(Comparison comparison) {
        Optional<OptionResult> local = local(comparison);
        Optional<OptionResult> remote = remote(comparison);
        if (local.isEmpty() || remote.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new SelfHostVersusApi(
                        local.get().option(),
                        (Machines) local.get().option().deployment(),
                        local.get().usd(Case.TYPICAL),
                        remote.get().option(),
                        prices(remote.get()).orElseThrow(),
                        remote.get().usd(Case.TYPICAL)));
    }

    /// The cheapest self-hosted option; one that may win before one that may not.
    static Optional<OptionResult> local(Comparison comparison) {
        return best(comparison, result -> result.option().deployment() instanceof Machines);
    }

    /// The cheapest API, or plan whose usage has API prices; one that may win before one that may
    /// not.
    static Optional<OptionResult> remote(Comparison comparison) {
        return best(comparison, result -> prices(result).isPresent());
    }

    /// What an option of the vendor's side pays for a token more.
    private static Optional<Api> prices(OptionResult result) {
        return switch (result.option().deployment()) {
            case Api api -> Optional.of(api);
            case Plan plan -> Seats.rates(plan);
            case Machines _, Shared _ -> Optional.empty();
        };
    }

    /// The cheapest API among those of the best quality.
    static Optional<OptionResult> bestApi(Comparison comparison) {
        Optional<Quality> top =
                comparison.results().stream()
                        .filter(result -> result.option().deployment() instanceof Api)
                        .flatMap(result -> result.option().quality().stream())
                        .max(Comparator.naturalOrder());
        return top.flatMap(quality ->
                best(
                        comparison,
                        result ->
                                result.option().deployment() instanceof Api
                                        && result.option().quality().equals(top)));
    }

    private static Optional<OptionResult> best(
            Comparison comparison, Predicate<OptionResult> kind) {
        return comparison.results().stream()
                .filter(kind.and(OptionResult::costKnown))
                .min(
                        Comparator.comparing((OptionResult r) -> !r.eligible())
                                .thenComparing(BY_COST));
    }

    /// The best routing of each machine of the scenario with its best API, and of each hybrid that
    /// the scenario names; the cheapest first.
    ///
    /// @param api the best one; empty where there is none
    static List<Routing> routings(Comparison comparison, Optional<OptionResult> api, Point at) {
        Figure routine = comparison.scenario().workload().routineShare();
        double most = at.of(routine);
        List<Routing> routings = new ArrayList<>();
        for (OptionResult result : comparison.results()) {
            switch (result.option().deployment()) {
                case Hybrid hybrid -> routings.add(Routing.best(result.option(), hybrid, most, at));
                case Machines machines ->
                        api.map(best -> together(result.option(), machines, best.option(), routine))
                                .map(o -> Routing.best(o, (Hybrid) o.deployment(), most, at))
                                .ifPresent(routings::add);
                case Api _, Plan _, Mixed _ -> {}
            }
        }
        routings.sort(Comparator.comparingDouble(Routing::usd));
        return routings;
    }

    private static Option together(Option local, Machines machines, Option api, Figure routine) {
        return new Option(
                "hybrid-" + local.id() + "-" + api.id(),
                "Hybrid (" + local.name() + " + " + api.name() + ")",
                local.shortName() + " + " + api.shortName(),
                new Hybrid(machines, (Api) api.deployment(), routine),
                local.workload(),
                api.quality(),
                Optional.empty(),
                List.of());
    }

    /// The cheapest way to host a model oneself against the cheapest API or seats, for the same
    /// workload.
    ///
    /// @param api whose prices are paid beyond the machines, and beyond the seats
    public record SelfHostVersusApi(
            Option local,
            Machines machines,
            double localUsd,
            Option remote,
            Api api,
            double apiUsd) {
        /// Dollars a month that self-hosting saves; negative where it costs more.
        double savingUsd() {
            return apiUsd - localUsd;
        }
    }
}
