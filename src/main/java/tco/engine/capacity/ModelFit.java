package tco.engine.capacity;

import java.util.List;
import tco.engine.capacity.MemoryFit.FitVerdict;
import tco.model.Serving;

/// A model on a machine: whether it fits, and the speeds to expect.
///
/// @param quant as it was asked for
/// @param windowKnown whether the longest context of the model itself is known
/// @param leastContext the shortest context that is of use, in tokens
/// @param withSpeeds whether estimated speeds are wanted
/// @param measured servings of the same kind whose speeds were measured on this machine
/// @param notes what is known to be off, and what would change the verdict
public record ModelFit(
        String machine,
        String model,
        String quant,
        double parametersB,
        boolean windowKnown,
        ServingSetup setup,
        CapacityEstimate estimate,
        double leastContext,
        boolean withSpeeds,
        List<Serving> measured,
        List<String> notes) {
    public ModelFit {
        measured = List.copyOf(measured);
        notes = List.copyOf(notes);
    }

    public FitVerdict verdict() {
        return estimate.memory().verdict(estimate.askedConcurrency(), leastContext);
    }

    public boolean fits() {
        return verdict() != FitVerdict.DOES_NOT_FIT;
    }

    /// The longest context that the asked-for sequences can have at once.
    public double longestContext() {
        return estimate.memory().longestContext(estimate.askedConcurrency());
    }
}
