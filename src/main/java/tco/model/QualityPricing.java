package tco.model;

/// Gives options the cost of what they lack in quality: the engine knows how, and who reads
/// profiles asks, so that every command sees the same costs.
public interface QualityPricing {
    /// The scenario with the quality gaps of its options; the same one where it asks for none.
    Scenario priced(Scenario scenario);
}
