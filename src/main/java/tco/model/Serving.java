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
}
