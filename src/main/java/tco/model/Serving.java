package tco.model;

import java.util.List;
import java.util.Optional;

/// One open model on one machine, and how fast it reads and writes tokens there (model 4).
///
/// @param model its id
/// @param modelName its name in tables
public record Serving(
        String id,
        String model,
        String modelName,
        Optional<Quality> quality,
        Figure decodeTokS,
        Optional<Figure> prefillTokS,
        Figure prefixCache,
        ServingTerms terms,
        Optional<Figure> weightsGb,
        List<String> notes) {
    public Serving {
        if (id.isEmpty() || model.isEmpty()) {
            throw new IllegalArgumentException("a serving must have an id and a model");
        }
        notes = List.copyOf(notes);
    }
}
