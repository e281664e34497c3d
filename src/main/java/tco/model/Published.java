package tco.model;

/// What a publication says that an option costs a month, and why a calculation may differ.
public record Published(Range usd, String because) {}
