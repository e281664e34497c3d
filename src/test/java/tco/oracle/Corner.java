package tco.oracle;

/// The cheapest, the typical and the dearest reading of all figures.
public enum Corner {
    LOW,
    TYPICAL,
    HIGH
}
