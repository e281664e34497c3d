package tco.imports.prices;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import tco.imports.prices.ListedPrices.PeakPrices;
import tco.imports.prices.ListedPrices.PriceChange;
import tco.imports.prices.PriceCatalogue.StatedPrices;

/// Reads the prices of an entry as a profile can say them: those of a day, and what changes later.
final class EntryReader {
    private final PriceCatalogue catalogue;
    private final LocalDate day;
    private final boolean free;

    /// @param free whether both prices may be 0
    EntryReader(PriceCatalogue catalogue, LocalDate day, boolean free) {
        this.catalogue = catalogue;
        this.day = day;
        this.free = free;
    }

    /// A [RefusedEntryException] says why an entry cannot be read.
    ImportedPrices read(CatalogueEntry entry) {
        if (entry.otherMode().isPresent()) {
            throw new RefusedEntryException("no text model (" + entry.otherMode().get() + ")");
        }
        StatedPrices stated = catalogue.stated(entry, day);
        PlausiblePrices today = plausible(entry, stated);
        Later later = new Later(today, stated);
        catalogue.days(entry).tailSet(day.plusDays(1)).forEach(from -> later.read(entry, from));
        return new ImportedPrices(
                entry,
                today.listed(),
                later.changes,
                List.copyOf(later.notExpressed),
                later.notTaken,
                later.unknown,
                entry.isRetired(day));
    }

    private PlausiblePrices plausible(CatalogueEntry entry, StatedPrices stated) {
        boolean mayBeFree = free || entry.wholeId().endsWith(":free");
        return PlausiblePrices.of(stated, mayBeFree, catalogue.stepsNameEveryClass());
    }

    /// The days to come, each held against the one before.
    private final class Later {
        private final List<PriceChange> changes = new ArrayList<>();
        private final TreeSet<String> notExpressed;
        private final List<String> notTaken;
        private final List<String> unknown;
        private ListedPrices before;
        private List<String> notTakenBefore;

        Later(PlausiblePrices today, StatedPrices stated) {
            before = today.listed();
            notTakenBefore = today.notTaken();
            notExpressed = new TreeSet<>(stated.notExpressed());
            notTaken = new ArrayList<>(today.notTaken());
            unknown = new ArrayList<>(today.unknown());
        }

        void read(CatalogueEntry entry, LocalDate from) {
            PlausiblePrices then;
            try {
                StatedPrices stated = catalogue.stated(entry, from);
                then = plausible(entry, stated);
                notExpressed.addAll(stated.notExpressed());
            } catch (RefusedEntryException _) {
                notExpressed.add(HourlyPrices.CHANGES);
                return;
            }
            String prefix = "changes." + from + ".";
            then.notTaken().stream()
                    .filter(price -> !notTakenBefore.contains(price))
                    .forEach(price -> notTaken.add(prefix + price));
            notTakenBefore = then.notTaken();
            ListedPrices listed = then.listed();
            before.base().classes().stream()
                    .filter(tokens -> !listed.base().has(tokens))
                    .forEach(tokens -> unknown.add(prefix + tokens.key()));
            if (before.requestUsd().isPresent() && listed.requestUsd().isEmpty()) {
                unknown.add(prefix + "request_usd");
            }
            add(from, listed);
        }

        private void add(LocalDate from, ListedPrices then) {
            Optional<BigDecimal> request =
                    then.requestUsd().filter(usd -> !before.requestUsd().equals(Optional.of(usd)));
            PriceChange change =
                    new PriceChange(
                            from,
                            then.base().differingFrom(before.base()),
                            request,
                            then.steps().equals(before.steps())
                                    ? Optional.empty()
                                    : Optional.of(then.steps()),
                            then.peak().equals(before.peak())
                                    ? Optional.empty()
                                    : then.peak()
                                            .or(() ->
                                                    Optional.of(
                                                            new PeakPrices(
                                                                    List.of(), ClassPrices.NONE))));
            if (!change.isNothing()) {
                changes.add(change);
            }
            before =
                    new ListedPrices(
                            then.base().over(before.base()),
                            then.steps(),
                            then.peak(),
                            before.batchDiscount(),
                            then.requestUsd().or(before::requestUsd));
        }
    }
}
