package tco.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One open model on one machine, and how fast it reads and writes tokens there (model 4).
///
/// @param model its id
/// @param modelName its name in tables
/// @param shortage why it cannot run on the machine; empty where it can, or nobody knows
/// @param scores of the full model in per cent, by benchmark
/// @param shape what the model asks of a machine, as far as its profile says
public record Serving(
        String id,
        String model,
        String modelName,
        Optional<Quality> quality,
        Figure decodeTokS,
        Reading reading,
        Figure prefixCache,
        ServingTerms terms,
        Optional<Figure> weightsGb,
        Shape<OpenModel> shape,
        Optional<MemoryShortage> shortage,
        Map<String, Figure> scores,
        List<String> notes) {
    public Serving {
        if (id.isEmpty() || model.isEmpty()) {
            throw new IllegalArgumentException("a serving must have an id and a model");
        }
        scores = Map.copyOf(scores);
        notes = List.copyOf(notes);
    }

    /// Tokens of the longest request; empty where nobody said.
    public Optional<Figure> contextWindow() {
        return shape.figure(FigureKind.CONTEXT_WINDOW);
    }

    /// Memory that a machine lacks to serve a model.
    ///
    /// @param neededGb for the weights, the engine and the shortest useful context; of the weights
    ///   alone where no more is known; in 1e9 bytes
    /// @param usableGb what an engine may use of the memory, in 1e9 bytes; all of it, as sold,
    ///   where no more is known
    /// @param weightsAlone whether no more is known
    public record MemoryShortage(
            String model, double neededGb, double usableGb, boolean weightsAlone) {}

    /// What is known of how fast a serving reads its input (model 4).
    public sealed interface Reading {
        /// Input tokens a second: measured, or estimated where nobody measured them.
        record AtSpeed(Figure tokS) implements Reading {}

        /// The writing speed was measured over whole requests, the reading of their input inside.
        record Included() implements Reading {}

        /// Nobody measured it, and too little is known for an estimate: what the serving costs is
        /// known from below only.
        record Unknown(String because) implements Reading {}

        /// Input tokens a second; empty where there is no figure for them.
        default Optional<Figure> prefillTokS() {
            return this instanceof AtSpeed speed ? Optional.of(speed.tokS()) : Optional.empty();
        }
    }
}
