package tco.model;

/// Memory that a machine lacks to serve a model.
///
/// @param neededGb for the weights, the engine and the shortest useful context; of the weights
///   alone where no more is known; in 1e9 bytes
/// @param usableGb what an engine may use of the memory, in 1e9 bytes; all of it, as sold, where no
///   more is known
/// @param weightsAlone whether no more is known
public record MemoryShortage(
        String model, double neededGb, double usableGb, boolean weightsAlone) {}
