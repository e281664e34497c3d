package tco.engine;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tco.engine.cost.Demand;
import tco.model.Case;
import tco.model.PerCase;
import tco.model.Scenario;

/// The options of a scenario side by side, in the scenario's order.
///
/// @param workload the scenario's own workload, which options without one of theirs serve
public record Comparison(
        Scenario scenario,
        PerCase<Demand> workload,
        List<OptionResult> results,
        Optional<OptionResult> cheapest) {

    /// An option's cost for a million tokens of its own workload; empty without tokens (model 9).
    public OptionalDouble usdPerMtok(OptionResult result, Case at) {
        double tokens = demand(result, at).tokens().total();
        return tokens == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(result.usd(at) / tokens * 1e6);
    }

    /// The demand that an option serves: the scenario's, or its own.
    public Demand demand(OptionResult result, Case at) {
        return Demand.of(result.option().workload(), scenario.corner(at));
    }
}
