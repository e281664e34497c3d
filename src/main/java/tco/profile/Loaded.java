package tco.profile;

import java.util.List;
import tco.model.Scenario;

/// A scenario ready for the engine, and what its reader should be told on stderr.
public record Loaded(Scenario scenario, List<String> warnings) {
    public Loaded {
        warnings = List.copyOf(warnings);
    }
}
