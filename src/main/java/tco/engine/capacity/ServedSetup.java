package tco.engine.capacity;

import java.util.Optional;
import java.util.OptionalDouble;
import tco.model.CapacityModel.Question;
import tco.model.EngineClass;
import tco.model.Figure;
import tco.model.Machine;
import tco.model.OpenModel;
import tco.model.Quantisation;
import tco.model.ServingTerms;

/// How a serving of a profile is set up, with what is usual where its profile is silent.
///
/// @param newTokens those that are read at the estimated speed of reading
/// @param behind those that are in the cache before them
public record ServedSetup(ServingSetup setup, double newTokens, double behind) {

    /// The setup of a serving.
    ///
    /// @throws CapacityException where its format is not known, or its terms contradict each other
    public static ServedSetup of(Question question) {
        return of(
                question.machine().known().orElseThrow(),
                question.model().known().orElseThrow(),
                question.terms(),
                question.weightsGb());
    }

    /// The same from its parts; a context depth is what was in the cache when it was measured.
    public static ServedSetup of(
            Machine machine, OpenModel model, ServingTerms terms, OptionalDouble weightsGb) {
        Quantisation quant =
                terms.quant()
                        .flatMap(Quantisation::named)
                        .orElseThrow(() -> new CapacityException("quant", "is not known"));
        double longest = model.contextWindow().orElse(ServingSetup.USUAL_CONTEXT);
        double context =
                terms.contextDepth()
                        .map(depth -> Math.max(1, typical(depth)))
                        .orElse(Math.min(ServingSetup.USUAL_CONTEXT, longest));
        ServingSetup setup =
                new ServingSetup(
                        quant,
                        engine(terms.engine(), machine, quant),
                        terms.devices(),
                        terms.split(),
                        terms.concurrency()
                                .map(many -> OptionalDouble.of(typical(many)))
                                .orElseGet(OptionalDouble::empty),
                        context,
                        ServingSetup.USUAL_NEW_TOKENS,
                        terms.kvBytes(),
                        weightsGb);
        return terms.contextDepth()
                .map(depth -> new ServedSetup(setup, ServingSetup.USUAL_NEW_TOKENS, typical(depth)))
                .orElseGet(() ->
                        new ServedSetup(
                                setup, setup.newTokens(), setup.context() - setup.newTokens()));
    }

    private static EngineClass engine(
            Optional<String> engine, Machine machine, Quantisation quant) {
        return engine.flatMap(EngineClass::of)
                .orElseGet(() -> ServingSetup.usualEngine(machine, quant));
    }

    private static double typical(Figure figure) {
        return figure.range().typical();
    }
}
