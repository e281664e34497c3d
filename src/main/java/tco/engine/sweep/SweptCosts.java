package tco.engine.sweep;

import tco.engine.Monthly;
import tco.model.PerCase;

/// What one option costs at one point of a sweep.
///
/// @param tokens of the option's own workload, typical case
public record SweptCosts(SweptOption option, PerCase<Monthly> monthly, double tokens) {}
