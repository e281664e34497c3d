package tco.imports.prices;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// A model in a catalogue as it stands there, its prices not read yet.
///
/// @param wholeId what the catalogue calls it, with the provider where the catalogue has one
/// @param provider as [ProviderNames] spells it
/// @param alias whether it stands for whichever model is newest
/// @param retiredFrom the day from which the provider no longer offers it
/// @param otherIds ids under which the catalogue also finds it
/// @param otherMode what it makes in place of text, if so
record CatalogueEntry(
        String wholeId,
        String provider,
        Optional<String> name,
        OptionalLong contextWindow,
        boolean alias,
        Optional<LocalDate> retiredFrom,
        Set<String> otherIds,
        Optional<String> otherMode,
        JsonNode node) {
    CatalogueEntry {
        otherIds = Set.copyOf(otherIds);
    }

    /// The id after its last `/`.
    String lastPart() {
        return wholeId.substring(wholeId.lastIndexOf('/') + 1);
    }

    boolean isRetired(LocalDate day) {
        return retiredFrom.filter(from -> !from.isAfter(day)).isPresent();
    }

    boolean isOfItsMaker() {
        return ProviderNames.isMaker(provider, lastPart().toLowerCase(Locale.ROOT));
    }

    /// The id that its profile has where no other entry has it.
    String profileId() {
        return ProfileIds.of(this);
    }
}
