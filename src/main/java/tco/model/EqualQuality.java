package tco.model;

import java.util.List;
import java.util.Optional;

/// That options of less quality than a fallback pay for what they miss (model 8).
///
/// @param benchmark whose scores tell how much that is
/// @param fallback the API that was named, or chosen among the candidates; empty where there is
///   none
/// @param candidates the scenario's APIs, among which the fallback is chosen
public record EqualQuality(
        String benchmark, Optional<Deployment.Api> fallback, List<Option> candidates) {
    /// The benchmark where nobody names one.
    public static final String USUAL_BENCHMARK = "SWE-bench Verified";

    public EqualQuality {
        candidates = List.copyOf(candidates);
    }
}
