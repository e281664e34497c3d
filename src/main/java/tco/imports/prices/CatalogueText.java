package tco.imports.prices;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads the texts of catalogues.
final class CatalogueText {
    private static final String TEXT = "text";

    private CatalogueText() {}

    /// A text that says something; empty for all else.
    static Optional<String> of(JsonNode node) {
        return node.isString()
                ? Optional.of(node.stringValue()).filter(text -> !text.isBlank())
                : Optional.empty();
    }

    /// A day as `2026-08-01`; empty for all else.
    static Optional<LocalDate> date(JsonNode node) {
        try {
            return of(node).map(LocalDate::parse);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// What a model makes that makes no text; empty where it does, or nothing is said.
    static Optional<String> otherThanText(JsonNode modalities) {
        List<String> said = new ArrayList<>();
        modalities.forEach(modality -> of(modality).ifPresent(said::add));
        return said.isEmpty() || said.contains(TEXT)
                ? Optional.empty()
                : Optional.of(String.join(", ", said));
    }
}
