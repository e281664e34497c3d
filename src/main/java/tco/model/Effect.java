package tco.model;

/// What more of a figure does to the monthly cost; it decides which end belongs to the low case.
public enum Effect {
    RAISES_COST,
    LOWERS_COST
}
