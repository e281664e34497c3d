package tco.engine.project;

import java.util.List;
import java.util.Optional;
import tco.model.Case;
import tco.model.Option;
import tco.model.Scenario;

/// What every option of a scenario costs month by month, in the scenario's order.
///
/// @param baseline what paybacks count against; empty where no API is eligible and none was named
public record Projection(
        Scenario scenario,
        ProjectionTerms terms,
        Case at,
        Optional<Option> baseline,
        List<ProjectedOption> options) {}
