package tco.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import tco.engine.cost.Demand;
import tco.model.Case;
import tco.model.Option;
import tco.model.PerCase;
import tco.model.Scenario;

/// The options of a scenario side by side, in the scenario's order.
///
/// @param workload the scenario's own workload, which options without one of theirs serve
public record Comparison(
        Scenario scenario, PerCase<Demand> workload, List<OptionResult> results, Winners winners) {
    public Comparison {
        results = List.copyOf(results);
    }

    /// The cheapest option that may win; empty where none may.
    public Optional<OptionResult> cheapest() {
        return winners.cheapest();
    }

    /// The same costs with further reasons why options cannot win.
    ///
    /// @param reason of an option; empty where there is none
    public Comparison excluding(Function<Option, Optional<Exclusion>> reason) {
        List<OptionResult> others = new ArrayList<>();
        for (OptionResult result : results) {
            others.add(result.excluded(result.exclusion().or(() -> reason.apply(result.option()))));
        }
        return new Comparison(scenario, workload, others, Winners.of(others));
    }

    /// The option that is paid for today: the baseline of all savings; empty where nobody said.
    public Optional<OptionResult> today() {
        return scenario.today()
                .flatMap(today ->
                        results.stream()
                                .filter(result -> result.option().id().equals(today.option()))
                                .findFirst());
    }

    /// Options that cannot win for one kind of reason, the cheapest first.
    public record Excluded(Exclusion.Kind kind, List<OptionResult> results) {}

    /// Whether a price of any option changes within the horizon.
    public boolean pricesChange() {
        return PriceChanges.areAhead(scenario);
    }

    /// The options that cannot win, by the kind of the reason in the order in which it is asked.
    public List<Excluded> excluded() {
        Map<Exclusion.Kind, List<OptionResult>> kinds = new TreeMap<>();
        for (OptionResult result : results) {
            result.exclusion()
                    .ifPresent(why ->
                            kinds.computeIfAbsent(why.kind(), _ -> new ArrayList<>()).add(result));
        }
        List<Excluded> excluded = new ArrayList<>();
        kinds.forEach((kind, group) -> {
            group.sort((a, b) -> Double.compare(a.usd(Case.TYPICAL), b.usd(Case.TYPICAL)));
            excluded.add(new Excluded(kind, List.copyOf(group)));
        });
        return List.copyOf(excluded);
    }

    /// The tokens a month of an option that serves a volume of its own, typical case; empty where
    /// it serves the scenario's.
    public OptionalDouble ownVolume(OptionResult result) {
        return Eligibility.ownVolume(scenario, result.option());
    }

    /// An option's cost for a million tokens of its own workload; empty without tokens (model 9).
    public OptionalDouble usdPerMtok(OptionResult result, Case at) {
        double tokens = demand(result, at).tokens().total();
        return tokens == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(result.usd(at) / tokens * 1e6);
    }

    /// What an option costs a month for each developer of its own workload.
    public double usdPerDeveloper(OptionResult result, Case at) {
        return result.usd(at) / demand(result, at).developers();
    }

    /// How long one developer waits for an option's own machine; empty without machines.
    public Optional<AnswerSpeed> speed(OptionResult result) {
        return AnswerSpeed.of(result, scenario);
    }

    /// The demand that an option serves: the scenario's, or its own.
    public Demand demand(OptionResult result, Case at) {
        return Demand.of(result.option().workload(), scenario.corner(at));
    }
}
