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
        Shapes.positive("memory_gb", memoryGb);
        Shapes.positive("bandwidth_gb_s", bandwidthGbS);
        Shapes.positive("tflops_16", tflops16);
        Shapes.positive("tflops_8", tflops8);
        Shapes.positive("tflops_4", tflops4);
        linkGbS.ifPresent(link -> Shapes.positive("link_gb_s", link));
        usableShare.ifPresent(share -> {
            Shapes.positive("usable_share", share);
            if (share > 1) {
                throw new IllegalArgumentException("usable_share must be at most 1");
            }
        });
    }
}
