package tco.engine.capacity;

import java.util.Optional;
import java.util.OptionalDouble;
import tco.model.CapacityModel.Question;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Quantisation;
import tco.model.Serving.MemoryShortage;

/// Whether a machine holds a model's weights, where no more is known of either.
final class WeightsFit {
    private static final double BITS_PER_BYTE = 8;
    private static final double BYTES_PER_GB = 1e9;

    private WeightsFit() {}

    /// The shortage of a machine whose whole memory is less than the weights; empty where it is
    /// not, and where either is not known.
    static Optional<MemoryShortage> shortage(Question question) {
        Optional<Figure> memory = question.machine().figure(FigureKind.MEMORY_GB);
        OptionalDouble weights = weightsGb(question);
        if (memory.isEmpty() || weights.isEmpty()) {
            return Optional.empty();
        }
        double sold = question.terms().devices() * memory.get().range().typical();
        return weights.getAsDouble() * BYTES_PER_GB > sold * MemoryFit.BYTES_PER_GB_SOLD
                ? Optional.of(
                        new MemoryShortage(question.modelId(), weights.getAsDouble(), sold, true))
                : Optional.empty();
    }

    /// The size of the file, else the least that the parameters take in the format.
    private static OptionalDouble weightsGb(Question question) {
        if (question.weightsGb().isPresent()) {
            return question.weightsGb();
        }
        Optional<Figure> parameters = question.model().figure(FigureKind.PARAMETERS_B);
        Optional<Quantisation> quant = question.terms().quant().flatMap(Quantisation::named);
        if (parameters.isEmpty() || quant.isEmpty()) {
            return OptionalDouble.empty();
        }
        double bits = Math.min(quant.get().dense(), quant.get().routed());
        return OptionalDouble.of(parameters.get().range().typical() * bits / BITS_PER_BYTE);
    }
}
