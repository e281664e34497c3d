package tco.engine.random;

/// The random numbers of a seed, each found directly by its place: SplitMix64, whose state is a
/// count (Steele, Lea and Flood 2014).
public record SplitMix64(long seed) {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double ULP = 0x1p-53;

    /// The number at a place, from 0 on; above 0 and below 1.
    public double at(long place) {
        return ((mixed(seed + (place + 1) * GOLDEN_GAMMA) >>> 11) + 0.5) * ULP;
    }

    /// The generator's first number of a seed as bits; a good hash of the seed.
    public static long firstBits(long seed) {
        return mixed(seed + GOLDEN_GAMMA);
    }

    /// A bijection of 64 bits that scatters neighbours.
    public static long mixed(long state) {
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
