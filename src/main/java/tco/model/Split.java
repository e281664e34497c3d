package tco.model;

/// How the weights lie on several devices.
public enum Split {
    /// One device holds them all.
    NONE("none"),
    /// Every device holds a part of each layer, and all work at once.
    TENSOR("tensor"),
    /// Every device holds some layers; memory adds up, speed does not.
    LAYER("layer");

    private final String key;

    Split(String key) {
        this.key = key;
    }

    /// The name in profiles, output and on the command line.
    public String key() {
        return key;
    }
}
