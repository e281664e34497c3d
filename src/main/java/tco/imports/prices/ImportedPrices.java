package tco.imports.prices;

import java.util.List;

/// An entry of a catalogue with its prices as a profile can say them.
///
/// @param changes of the days to come, rising
/// @param notExpressed what else is priced, by name
/// @param notTaken prices that cannot be the price of a token, as `cache_write 0`
/// @param unknown prices that the catalogue does not know
record ImportedPrices(
        CatalogueEntry entry,
        ListedPrices listed,
        List<PriceChange> changes,
        List<String> notExpressed,
        List<String> notTaken,
        List<String> unknown,
        boolean retired) {
    ImportedPrices {
        changes = List.copyOf(changes);
        notExpressed = List.copyOf(notExpressed);
        notTaken = List.copyOf(notTaken);
        unknown = List.copyOf(unknown);
    }

    boolean hasFiguresOf(ImportedPrices other) {
        return listed.equals(other.listed)
                && changes.equals(other.changes)
                && entry.contextWindow().equals(other.entry.contextWindow());
    }
}
