package tco.engine;

import java.util.List;
import java.util.Optional;
import tco.model.PerCase;
import tco.model.Scenario;

/// The options of a scenario side by side, in the scenario's order.
///
/// @param workload the scenario's own workload, which options without one of theirs serve
public record Comparison(
        Scenario scenario,
        PerCase<Demand> workload,
        List<OptionResult> results,
        Optional<OptionResult> cheapest) {}
