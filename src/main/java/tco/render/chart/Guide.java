package tco.render.chart;

/// A value of the horizontal axis that is worth knowing, or a range of them.
///
/// @param present whether it is where the reader stands, and not where something changes
public record Guide(double from, double to, String label, boolean present) {}
