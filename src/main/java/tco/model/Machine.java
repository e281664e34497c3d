package tco.model;

import java.util.OptionalDouble;

/// What one device of a machine can hold, read and compute: the shape from which speeds are
/// estimated where nobody has measured them (docs/capacity.md).
///
/// @param memoryGb memory as sold, in units of 2^30 bytes, above 0
/// @param bandwidthGbS peak memory bandwidth in 1e9 bytes a second, above 0
/// @param tflops16 dense matrix rate at 16 bits in 1e12 operations a second, above 0
/// @param tflops8 the same at 8 bits
/// @param tflops4 the same at 4 bits
/// @param linkGbS bandwidth between devices, one way, in 1e9 bytes a second
/// @param usableShare part of the memory that an engine may use, above 0 and up to 1; empty for the
///   share that is usual for the class
public record Machine(
        MachineClass deviceClass,
        double memoryGb,
        double bandwidthGbS,
        double tflops16,
        double tflops8,
        double tflops4,
        OptionalDouble linkGbS,
        OptionalDouble usableShare) {
    public Machine {
        Shape.positive("memory_gb", memoryGb);
        Shape.positive("bandwidth_gb_s", bandwidthGbS);
        Shape.positive("tflops_16", tflops16);
        Shape.positive("tflops_8", tflops8);
        Shape.positive("tflops_4", tflops4);
        linkGbS.ifPresent(link -> Shape.positive("link_gb_s", link));
        usableShare.ifPresent(share -> {
            Shape.positive("usable_share", share);
            if (share > 1) {
                throw new IllegalArgumentException("usable_share must be at most 1");
            }
        });
    }

    /// How a machine computes: it decides which shares of its peak rates and of its memory a
    /// language model reaches.
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
}
