package tco.profile;

import tco.model.OpenModel;
import tco.profile.read.ModelFacts;

/// An open model as the capacity model sees it.
public record ModelProfile(String id, String name, ModelFacts facts) {
    /// What it asks of a machine; nothing of it is missing.
    public OpenModel shape() {
        return facts.shape().known().orElseThrow();
    }
}
