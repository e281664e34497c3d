package tco.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How the usage of a model that was recorded somewhere is recognised and priced.
///
/// @param aliases ids of past or other spellings
/// @param retired the day from which nobody can use it any more
/// @param speedFactors what a speed costs as a multiple of the list price, by its name
public record UsageTerms(
        List<String> aliases, Optional<LocalDate> retired, Map<String, Figure> speedFactors) {
    /// Of a model of which nothing is said.
    public static final UsageTerms NONE = new UsageTerms(List.of(), Optional.empty(), Map.of());

    public UsageTerms {
        aliases = List.copyOf(aliases);
        speedFactors = Map.copyOf(speedFactors);
    }
}
