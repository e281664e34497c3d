package tco.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import tco.model.Serving.MemoryShortage;

/// What machines can do with open models where nobody has measured it: the engine knows how, and
/// who reads profiles asks, so that an estimated speed is a figure like any other.
public interface CapacityModel {
    /// The speeds to expect of a model on a machine.
    ///
    /// @param measured servings of the same machine and model with measured speeds, which say more
    ///   about the others
    Estimate estimate(Question question, Supplier<List<Serving>> measured);

    /// What a machine lacks to hold a model with the shortest context that is of use; empty where
    /// it holds it, and where too little is known to tell.
    Optional<MemoryShortage> shortage(Question question);

    /// The speeds that the hardware cannot exceed; empty where too little is known.
    Optional<SpeedBounds> bounds(Question question);

    /// Speeds that no serving exceeds.
    ///
    /// @param decodeBound what bounds the writing, with the likely reason of a larger figure: a
    ///   clause after `the speed that`
    /// @param prefillBound the same of reading
    record SpeedBounds(
            double decodeTokS,
            Supplier<String> decodeBound,
            double prefillTokS,
            Supplier<String> prefillBound) {}

    /// A model on a machine, and how it is served there.
    ///
    /// @param weightsGb size of the model's file in 1e9 bytes, where it is known
    record Question(
            String modelId,
            Shape<Machine> machine,
            Shape<OpenModel> model,
            ServingTerms terms,
            OptionalDouble weightsGb) {}

    /// A speed and what it was estimated from, in words.
    record Speed(Range tokS, String basis) {}

    /// What came of a question.
    sealed interface Estimate {
        /// The speeds to expect.
        ///
        /// @param decodeTokS tokens written a second, all sequences together
        /// @param prefillTokS input tokens read a second
        record Speeds(Speed decodeTokS, Speed prefillTokS) implements Estimate {}

        /// The question has no answer.
        record Unavailable(String because) implements Estimate {}
    }
}
