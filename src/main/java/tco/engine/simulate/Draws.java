package tco.engine.simulate;

/// The random numbers of one figure, each found directly by its sample: SplitMix64, whose state is
/// a count. They depend on the seed and the figure's path alone, so that every thread, every
/// machine and every choice of options draws the same.
record Draws(long key) {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final long FNV_BASIS = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;
    private static final double ULP = 0x1p-53;

    static Draws of(long seed, String path) {
        long hash = FNV_BASIS;
        for (int i = 0; i < path.length(); i++) {
            hash = (hash ^ path.charAt(i)) * FNV_PRIME;
        }
        return new Draws(mixed(mixed(seed + GOLDEN_GAMMA) ^ hash));
    }

    /// A number above 0 and below 1.
    double at(long sample) {
        return ((mixed(key + (sample + 1) * GOLDEN_GAMMA) >>> 11) + 0.5) * ULP;
    }

    private static long mixed(long state) {
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
