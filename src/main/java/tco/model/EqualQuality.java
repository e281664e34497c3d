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

    /// Gives options the cost of what they lack in quality: the engine knows how, and who reads
    /// profiles asks, so that every command sees the same costs.
    public interface QualityPricing {
        /// The scenario with the quality gaps of its options; the same one where it asks for none.
        Scenario priced(Scenario scenario);
    }
}
