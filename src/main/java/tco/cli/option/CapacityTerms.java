package tco.cli.option;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import tco.model.EngineClass;
import tco.model.ServingTerms.Split;

/// What the command line says of how models are served; what is empty follows from the machine and
/// the model.
///
/// @param leastContext the shortest context that is of use, in tokens
/// @param estimates whether speeds may be estimated
public record CapacityTerms(
        Optional<EngineClass> engine,
        OptionalLong devices,
        Optional<Split> split,
        OptionalDouble concurrency,
        OptionalLong context,
        OptionalLong newTokens,
        double kvBytes,
        OptionalDouble weightsGb,
        double leastContext,
        boolean estimates) {
    /// The same with one request in flight, unless the command line says how many.
    public CapacityTerms alone() {
        return new CapacityTerms(
                engine,
                devices,
                split,
                OptionalDouble.of(concurrency.orElse(1)),
                context,
                newTokens,
                kvBytes,
                weightsGb,
                leastContext,
                estimates);
    }
}
