package tco.engine.simulate;

/// Dollars a month that 5, 50 and 95 of a hundred samples do not exceed.
public record Percentiles(double p5, double p50, double p95) {}
