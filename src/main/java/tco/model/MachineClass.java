package tco.model;

/// How a machine computes: it decides which shares of its peak rates and of its memory a language
/// model reaches.
public enum MachineClass {
    /// Unified memory without matrix units: Apple M1 to M4.
    APPLE("apple"),
    /// Unified memory with matrix units: Apple M5.
    APPLE_MATRIX("apple-matrix"),
    /// Unified memory of other makers.
    APU("apu"),
    /// A graphics card with GDDR memory.
    CARD("card"),
    /// An accelerator with HBM.
    DATACENTRE("datacentre");

    private final String key;

    MachineClass(String key) {
        this.key = key;
    }

    /// The name in profiles and on the command line.
    public String key() {
        return key;
    }

    public boolean isApple() {
        return this == APPLE || this == APPLE_MATRIX;
    }
}
