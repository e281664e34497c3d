package tco.engine.sensitivity;

import tco.model.Figure;
import tco.model.Range;

/// What moving one figure to its low and its high value does to a comparison, all others typical.
///
/// @param moved the values that it was moved between, with its typical one
/// @param usd dollars a month between the two ends, summed over the options that may win
/// @param flips whether another option is the cheapest at one of the ends
public record Influence(Figure figure, Range moved, double usd, boolean flips) {}
