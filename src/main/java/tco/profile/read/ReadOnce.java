package tco.profile.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tco.model.Assumptions;
import tco.model.Serving;

/// What several options of a scenario, or several profiles, have in common, read for the first of
/// them.
public final class ReadOnce {
    private final Map<String, Optional<ModelFacts>> models = new HashMap<>();
    private final Map<String, List<Serving>> servings = new HashMap<>();
    private Optional<Assumptions> standard = Optional.empty();

    /// The assumptions where nothing is said of them.
    public Assumptions standard(Supplier<Assumptions> read) {
        if (standard.isEmpty()) {
            standard = Optional.of(read.get());
        }
        return standard.get();
    }

    public Optional<ModelFacts> model(String id, Supplier<Optional<ModelFacts>> read) {
        return models.computeIfAbsent(id, _ -> read.get());
    }

    /// The servings at a path, which names their machine.
    List<Serving> servings(String path, Supplier<List<Serving>> read) {
        return servings.computeIfAbsent(path, _ -> read.get());
    }
}
