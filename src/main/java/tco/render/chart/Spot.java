package tco.render.chart;

/// A point of a series in the units of its axes; a series has a gap where y is not a number.
public record Spot(double x, double y) {}
