package tco.imports.prices;

import java.util.List;
import tco.imports.prices.ListedPrices.PriceChange;

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

    /// What did not become figures of a profile, sort by sort.
    List<LeftOut> leftOut() {
        return List.of(
                        new LeftOut("not expressed", notExpressed),
                        new LeftOut("not taken", notTaken),
                        new LeftOut("unknown", unknown))
                .stream()
                .filter(left -> !left.names.isEmpty())
                .toList();
    }

    /// Names of prices of one sort that did not become figures of a profile.
    record LeftOut(String label, List<String> names) {
        String text() {
            return String.join(", ", names);
        }
    }
}
