package tco.engine.simulate;

import tco.engine.random.SplitMix64;

/// The random numbers of one cause, each found directly by its sample. They depend on the seed and
/// the name of the cause alone, so that every thread, every machine and every choice of options
/// draws the same.
record Draws(SplitMix64 numbers) {
    private static final long FNV_BASIS = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    static Draws of(long seed, String cause) {
        long hash = FNV_BASIS;
        for (int i = 0; i < cause.length(); i++) {
            hash = (hash ^ cause.charAt(i)) * FNV_PRIME;
        }
        return new Draws(new SplitMix64(SplitMix64.mixed(SplitMix64.firstBits(seed) ^ hash)));
    }

    /// A number above 0 and below 1.
    double at(long sample) {
        return numbers.at(sample);
    }
}
