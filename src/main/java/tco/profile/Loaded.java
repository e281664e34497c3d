package tco.profile;

import java.util.List;
import java.util.Set;
import tco.model.Scenario;

/// A scenario ready for the engine, and what its reader should be told on stderr.
///
/// @param wholeFigures the paths of figures that take whole numbers only
public record Loaded(Scenario scenario, List<String> warnings, Set<String> wholeFigures) {
    public Loaded {
        warnings = List.copyOf(warnings);
        wholeFigures = Set.copyOf(wholeFigures);
    }
}
