package tco.engine.breakeven;

/// Whether a curve ends and steps where a machine or an allowance is full, or is drawn as if one
/// were enough for any volume.
enum Limits {
    REAL,
    NONE
}
