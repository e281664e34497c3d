package tco.model;

/// A limit of a plan that opens anew: what a seat may use in so many hours from its first request
/// on.
///
/// @param hours above 0
/// @param includedUsd at the prices of an API
public record PlanWindow(double hours, Figure includedUsd) {
    public PlanWindow {
        if (!(hours > 0)) {
            throw new IllegalArgumentException("a window of " + hours + " hours");
        }
    }
}
