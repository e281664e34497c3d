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
import tco.model.ServingTerms.Split;

/// How a serving of a profile is set up, with what is usual where its profile is silent; one copy
/// of the model, where there are several.
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
        Optional<String> named = terms.quant();
        Optional<Quantisation> quant =
                named.isPresent() ? Quantisation.named(named.get()) : Optional.empty();
        if (quant.isEmpty()) {
            throw new CapacityException("quant", "is not known");
        }
        Optional<Figure> depth = terms.contextDepth();
        double longest = model.contextWindow().orElse(ServingSetup.USUAL_CONTEXT);
        ServingSetup setup =
                new ServingSetup(
                        quant.get(),
                        engine(terms.engine(), machine, quant.get()),
                        terms.devices() / terms.copies(),
                        terms.copies() > 1 ? Split.NONE : terms.split(),
                        ofCopy(typical(terms.concurrency()), terms.copies()),
                        depth.isPresent()
                                ? Math.max(1, depth.get().range().typical())
                                : Math.min(ServingSetup.USUAL_CONTEXT, longest),
                        ServingSetup.USUAL_NEW_TOKENS,
                        terms.kvBytes(),
                        weightsGb);
        return depth.isPresent()
                ? new ServedSetup(
                        setup, ServingSetup.USUAL_NEW_TOKENS, depth.get().range().typical())
                : new ServedSetup(setup, setup.newTokens(), setup.context() - setup.newTokens());
    }

    private static EngineClass engine(
            Optional<String> engine, Machine machine, Quantisation quant) {
        Optional<EngineClass> known =
                engine.isPresent() ? EngineClass.of(engine.get()) : Optional.empty();
        return known.isPresent() ? known.get() : ServingSetup.usualEngine(machine, quant);
    }

    /// The requests that one copy has in flight.
    private static OptionalDouble ofCopy(OptionalDouble together, int copies) {
        return together.isPresent()
                ? OptionalDouble.of(Math.max(1, together.getAsDouble() / copies))
                : together;
    }

    private static OptionalDouble typical(Optional<Figure> figure) {
        return figure.isPresent()
                ? OptionalDouble.of(figure.get().range().typical())
                : OptionalDouble.empty();
    }
}
