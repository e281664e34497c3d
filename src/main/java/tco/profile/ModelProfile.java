package tco.profile;

import tco.profile.read.ModelFacts;

/// An open model as the capacity model sees it.
public record ModelProfile(String id, String name, ModelFacts facts) {}
