package tco.imports.prices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tco.imports.prices.CheckedFigure.ComparedValue;
import tco.imports.prices.CheckedFigure.Verdict;
import tco.imports.prices.ListedPrices.PriceChange;
import tco.imports.prices.PriceCatalogue.StatedPrices;
import tco.model.ApiPrices;
import tco.model.Deployment.Api;
import tco.model.Figure;
import tco.model.Origin.Layer;

/// Holds the prices of a profile against the entry of a catalogue that is the same model.
///
/// @param tolerance how far a figure may lie from the catalogue's, as a share of that
public record PriceCheck(CatalogueFile file, LocalDate day, double tolerance) {
    /// What a catalogue says of a model.
    ///
    /// @param route whether it is the price of a resale
    public record Match(
            CatalogueFile file, String entry, boolean route, List<CheckedFigure> figures) {
        public Match {
            figures = List.copyOf(figures);
        }

        /// The figures of a verdict.
        public List<CheckedFigure> with(Verdict verdict) {
            return figures.stream().filter(figure -> figure.verdict() == verdict).toList();
        }
    }

    /// Whether two spellings name one provider.
    public static boolean isSameProvider(String one, String other) {
        return ProviderNames.of(one).equals(ProviderNames.of(other));
    }

    /// Empty where the catalogue has no such model that is sold on the day.
    ///
    /// @param api its prices on the day, and those that follow
    public Optional<Match> of(String provider, Api api) {
        String seller = ProviderNames.of(provider);
        PriceCatalogue catalogue = file.kind().reader();
        EntryReader reader = new EntryReader(catalogue, day, false);
        for (boolean route : List.of(false, true)) {
            for (CatalogueEntry entry : file.entries()) {
                boolean fits = route ? isRoute(entry, seller, api) : isSame(entry, seller, api);
                if (fits && !entry.isRetired(day)) {
                    Optional<Match> match = match(entry, api, reader, catalogue, route);
                    if (match.isPresent()) {
                        return match;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(CatalogueEntry entry, String seller, Api api) {
        return entry.provider().equals(seller)
                && dashed(entry.profileId()).equals(dashed(api.id()));
    }

    /// OpenRouter sells a maker's model under `MAKER/ID`.
    private boolean isRoute(CatalogueEntry entry, String seller, Api api) {
        int slash = entry.wholeId().indexOf('/');
        return file.kind() == CatalogueKind.OPENROUTER
                && slash > 0
                && ProviderNames.isMaker(seller, api.id())
                && ProviderNames.of(entry.wholeId().substring(0, slash)).equals(seller)
                && dashed(entry.lastPart()).equals(dashed(api.id()));
    }

    private static String dashed(String id) {
        return id.replace('.', '-');
    }

    private Optional<Match> match(
            CatalogueEntry entry,
            Api api,
            EntryReader reader,
            PriceCatalogue catalogue,
            boolean route) {
        ImportedPrices theirs;
        try {
            theirs = reader.read(entry);
        } catch (RefusedEntryException _) {
            return Optional.empty();
        }
        List<CheckedFigure> figures = new ArrayList<>();
        Optional<Figure> batch =
                Optional.of(api.batchDiscount())
                        .filter(figure -> figure.origin().layer() != Layer.DEFAULT);
        PriceSide ours = PriceSide.of(api.prices(), batch);
        PriceSide listed = PriceSide.of(theirs.listed());
        boolean numbered = ours.steps().size() > 1 || listed.steps().size() > 1;
        Ended ended = ended(entry, listed, catalogue);
        compare(ours.figures(numbered), listed.figures(numbered), ended, figures);
        compareLater(ours, later(api, batch), listed, later(theirs, listed), figures);
        return Optional.of(new Match(file, entry.wholeId(), route, figures));
    }

    /// What changes on each day to come, on both sides.
    private void compareLater(
            PriceSide ours,
            SortedMap<LocalDate, PriceSide> oursLater,
            PriceSide theirs,
            SortedMap<LocalDate, PriceSide> theirsLater,
            List<CheckedFigure> figures) {
        TreeSet<LocalDate> days = new TreeSet<>(oursLater.keySet());
        days.addAll(theirsLater.keySet());
        PriceSide ourBefore = ours;
        PriceSide theirBefore = theirs;
        for (LocalDate from : days) {
            String prefix = "changes." + from + ".";
            PriceSide our = oursLater.getOrDefault(from, ourBefore);
            PriceSide their = theirsLater.getOrDefault(from, theirBefore);
            boolean numbered = our.steps().size() > 1 || their.steps().size() > 1;
            compare(
                    our.changesSince(ourBefore, prefix, numbered),
                    their.changesSince(theirBefore, prefix, numbered),
                    Ended.NOTHING,
                    figures);
            ourBefore = our;
            theirBefore = their;
        }
    }

    private static SortedMap<LocalDate, PriceSide> later(Api api, Optional<Figure> batch) {
        SortedMap<LocalDate, PriceSide> later = new TreeMap<>();
        for (ApiPrices.From from : api.later()) {
            later.put(from.day(), PriceSide.of(from.prices(), batch));
        }
        return later;
    }

    private static SortedMap<LocalDate, PriceSide> later(ImportedPrices prices, PriceSide now) {
        SortedMap<LocalDate, PriceSide> later = new TreeMap<>();
        PriceSide side = now;
        for (PriceChange change : prices.changes()) {
            side = side.after(change);
            later.put(change.from(), side);
        }
        return later;
    }

    /// What a catalogue itself had earlier and has no more.
    private record Ended(boolean steps, boolean peak) {
        static final Ended NOTHING = new Ended(false, false);

        boolean has(String figure) {
            return (steps && figure.startsWith("long_context."))
                    || (peak && figure.startsWith("peak."));
        }
    }

    private Ended ended(CatalogueEntry entry, PriceSide now, PriceCatalogue catalogue) {
        TreeSet<LocalDate> days = new TreeSet<>(catalogue.days(entry).headSet(day));
        if (catalogue.days(entry).isEmpty()) {
            return Ended.NOTHING;
        }
        days.add(LocalDate.MIN);
        boolean steps = false;
        boolean peak = false;
        for (LocalDate earlier : days) {
            Optional<StatedPrices> stated = stated(entry, earlier, catalogue);
            steps |= stated.filter(prices -> !prices.steps().isEmpty()).isPresent();
            peak |= stated.flatMap(StatedPrices::peak).isPresent();
        }
        return new Ended(steps && now.steps().isEmpty(), peak && now.windows().isEmpty());
    }

    /// Empty where the entry was refused then: that has not ended.
    private static Optional<StatedPrices> stated(
            CatalogueEntry entry, LocalDate day, PriceCatalogue catalogue) {
        try {
            return Optional.of(catalogue.stated(entry, day));
        } catch (RefusedEntryException _) {
            return Optional.empty();
        }
    }

    private void compare(
            Map<String, ComparedValue> ours,
            Map<String, ComparedValue> theirs,
            Ended ended,
            List<CheckedFigure> figures) {
        ours.forEach((name, our) -> {
            Optional<ComparedValue> their = Optional.ofNullable(theirs.get(name));
            Verdict alone = ended.has(name) ? Verdict.DIFFERS : Verdict.UNCONFIRMED;
            Verdict verdict =
                    their.map(value ->
                                    our.isSame(value, tolerance) ? Verdict.SAME : Verdict.DIFFERS)
                            .orElse(alone);
            figures.add(new CheckedFigure(name, verdict, Optional.of(our), their));
        });
        theirs.forEach((name, their) -> {
            if (!ours.containsKey(name)) {
                figures.add(
                        new CheckedFigure(
                                name, Verdict.MISSING, Optional.empty(), Optional.of(their)));
            }
        });
    }
}
