package tco.imports.prices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import tco.imports.prices.ListedPrices.PeakPrices;
import tools.jackson.databind.JsonNode;

/// A public list of the prices of many models, in a form of its own.
interface PriceCatalogue {
    /// All models that the file has, in its order.
    List<CatalogueEntry> entries(JsonNode root);

    /// What one of these entries states for a day; a [RefusedEntryException] where a price is none.
    StatedPrices stated(CatalogueEntry entry, LocalDate day);

    /// The days from which other prices of an entry hold; most catalogues know none.
    default SortedSet<LocalDate> days(CatalogueEntry entry) {
        return new TreeSet<>();
    }

    /// Whether a class that a step leaves out has a price there that is not known.
    boolean stepsNameEveryClass();

    /// What a catalogue states for a model on a day, before it is judged.
    ///
    /// @param steps the prices that each threshold of input tokens names
    /// @param peak with all classes that have a price inside the windows
    /// @param notExpressed what else is priced, by name
    record StatedPrices(
            ClassPrices base,
            SortedMap<Long, ClassPrices> steps,
            Optional<PeakPrices> peak,
            Optional<BigDecimal> batchDiscount,
            Optional<BigDecimal> requestUsd,
            Set<String> notExpressed) {}
}
