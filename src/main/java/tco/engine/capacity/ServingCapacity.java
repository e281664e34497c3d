package tco.engine.capacity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import tco.engine.capacity.CapacityEstimate.SpeedEnd;
import tco.model.CapacityModel;
import tco.model.CapacityModel.Question;
import tco.model.Figure;
import tco.model.FigureKind;
import tco.model.Quantisation;
import tco.model.Range;
import tco.model.Serving;
import tco.model.Serving.MemoryShortage;

/// What the capacity model says of the servings of profiles (docs/capacity.md).
public final class ServingCapacity implements CapacityModel {
    private static final String BASIS = "the capacity model, from the shapes of machine and model";
    private static final String SCALED = ", scaled by a speed measured at another load";
    private static final double BITS_PER_BYTE = 8;
    private static final double BYTES_PER_GB = 1e9;

    @Override
    public Estimate estimate(Question question, Supplier<List<Serving>> measured) {
        Optional<String> lacking = lacking(question);
        if (lacking.isPresent()) {
            return new Estimate.Unavailable(lacking.get());
        }
        try {
            return speeds(question, ServedSetup.of(question), new MeasuredServings(measured.get()));
        } catch (CapacityException e) {
            return new Estimate.Unavailable("no estimate: " + e.getMessage());
        }
    }

    /// What keeps an estimate from being made, in words.
    private static Optional<String> lacking(Question question) {
        List<String> missing = new ArrayList<>(question.machine().missing());
        missing.addAll(question.model().missing());
        if (!missing.isEmpty()) {
            String more = missing.size() == 1 ? "" : " and " + (missing.size() - 1) + " more";
            return Optional.of("no estimate without " + missing.getFirst() + more);
        }
        if (question.machine().known().isEmpty() || question.model().known().isEmpty()) {
            return Optional.of("no estimate without a profile of " + question.modelId());
        }
        Optional<String> quant = question.terms().quant();
        if (quant.isEmpty()) {
            return Optional.of("no estimate without a quant");
        }
        return Quantisation.named(quant.get()).isPresent()
                ? Optional.empty()
                : Optional.of("no estimate for quant " + quant.get());
    }

    private static Estimate speeds(
            Question question, ServedSetup served, MeasuredServings measured) {
        CapacityEstimate estimate =
                new CapacityEstimate(
                        question.machine().known().orElseThrow(),
                        question.model().known().orElseThrow(),
                        served.setup(),
                        measured.anchor(question.modelId(), served.setup()));
        return new Estimate.Speeds(
                new Speed(estimate.decodeTogether(), basis(estimate.isDecodeAnchored())),
                new Speed(prefill(estimate, served), basis(estimate.isReadingAnchored())));
    }

    private static String basis(boolean scaled) {
        return scaled ? BASIS + SCALED : BASIS;
    }

    private static Range prefill(CapacityEstimate estimate, ServedSetup served) {
        return new Range(
                served.newTokens() / readSeconds(estimate, served, SpeedEnd.LOW),
                served.newTokens() / readSeconds(estimate, served, SpeedEnd.TYPICAL),
                served.newTokens() / readSeconds(estimate, served, SpeedEnd.HIGH));
    }

    private static double readSeconds(CapacityEstimate estimate, ServedSetup served, SpeedEnd end) {
        return estimate.readSeconds(served.newTokens(), served.behind(), end);
    }

    @Override
    public Optional<SpeedBounds> bounds(Question question) {
        if (lacking(question).isPresent()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    HardwareBounds.of(
                            question.machine().known().orElseThrow(),
                            question.model().known().orElseThrow(),
                            ServedSetup.of(question).setup(),
                            question.terms().copies()));
        } catch (CapacityException _) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<MemoryShortage> shortage(Question question) {
        if (lacking(question).isPresent()) {
            return weightsShortage(question);
        }
        try {
            return new MemoryFit(
                            question.machine().known().orElseThrow(),
                            question.model().known().orElseThrow(),
                            ServedSetup.of(question).setup())
                    .shortage(question.modelId());
        } catch (CapacityException _) {
            return weightsShortage(question);
        }
    }

    /// The shortage of a machine whose whole memory is less than the weights, where no more is
    /// known of either; empty where it is not, and where either is not known.
    private static Optional<MemoryShortage> weightsShortage(Question question) {
        Optional<Figure> memory = question.machine().figure(FigureKind.MEMORY_GB);
        OptionalDouble weights = weightsGb(question);
        if (memory.isEmpty() || weights.isEmpty()) {
            return Optional.empty();
        }
        int devices = question.terms().devices() / question.terms().copies();
        double sold = devices * memory.get().range().typical();
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
