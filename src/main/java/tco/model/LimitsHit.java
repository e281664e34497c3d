package tco.model;

/// How often developers run into the limits of a plan: how much of the included usage they then use
/// is an estimate of ours (model 9).
public enum LimitsHit {
    NEVER("never", 0.3),
    SOMETIMES("sometimes", 0.7),
    OFTEN("often", 1);

    private final String key;
    private final double usedShare;

    LimitsHit(String key, double usedShare) {
        this.key = key;
        this.usedShare = usedShare;
    }

    public String key() {
        return key;
    }

    /// The share of the included usage that is used, 0 to 1.
    public double usedShare() {
        return usedShare;
    }
}
