package tco.engine.simulate;

/// A distribution as the values below which a share of all draws lies.
interface Quantiles {
    /// The value for a share above 0 and below 1; more for more.
    double at(double share);
}
