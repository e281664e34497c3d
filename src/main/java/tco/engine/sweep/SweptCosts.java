package tco.engine.sweep;

import tco.engine.cost.Monthly;

/// What one option costs at one point of a sweep: the bill of the typical case, and what the other
/// two add up to.
///
/// @param tokens of the option's own workload, typical case
public record SweptCosts(
        SweptOption option, Monthly typical, double lowUsd, double highUsd, double tokens) {}
