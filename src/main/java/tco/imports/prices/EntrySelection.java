package tco.imports.prices;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tco.profile.yaml.Faults.Fault;
import tco.text.Nearest;

/// Which entries of a catalogue somebody named.
///
/// @param named entries that were asked for one by one, each with the name that found it
/// @param all entries that a pattern or a provider takes, as far as they can be taken
/// @param faults names that find nothing, or more than one
record EntrySelection(Set<CatalogueEntry> named, Set<CatalogueEntry> all, List<Fault> faults) {
    private static final int MOST_LISTED = 10;

    /// @param models names and patterns; none means all of the provider
    static EntrySelection of(CatalogueFile file, List<String> models, Optional<String> provider) {
        EntrySelection selection =
                new EntrySelection(new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>());
        Optional<String> known = provider.map(ProviderNames::of);
        List<CatalogueEntry> entries =
                file.entries().stream()
                        .filter(entry -> known.isEmpty() || known.get().equals(entry.provider()))
                        .toList();
        if (provider.isPresent() && entries.isEmpty()) {
            selection.faults.add(
                    Fault.ofFile(
                            file.name(),
                            "no provider '" + Nearest.shortened(provider.get()) + "'",
                            Nearest.hintOrAll(known.orElse(""), file.providers().keySet())));
            return selection;
        }
        if (models.isEmpty()) {
            selection.all.addAll(entries);
        }
        models.forEach(name -> selection.add(name, file, entries));
        return selection;
    }

    private void add(String name, CatalogueFile file, List<CatalogueEntry> entries) {
        if (name.indexOf('*') >= 0) {
            List<CatalogueEntry> fitting =
                    entries.stream().filter(entry -> fits(name, entry.wholeId())).toList();
            if (fitting.isEmpty()) {
                faults.add(unknown(name, file, "an id, or * for any characters"));
            }
            all.addAll(fitting);
            return;
        }
        List<CatalogueEntry> found = found(name, entries);
        List<CatalogueEntry> makers =
                found.size() > 1
                        ? found.stream().filter(CatalogueEntry::isOfItsMaker).toList()
                        : found;
        if (makers.size() == 1) {
            named.add(makers.getFirst());
        } else if (found.isEmpty()) {
            faults.add(unknown(name, file, hint(name, entries)));
        } else {
            faults.add(
                    Fault.ofFile(
                            file.name(),
                            found.size() + " entries are '" + Nearest.shortened(name) + "'",
                            "one of " + listed(makers.isEmpty() ? found : makers)));
        }
    }

    private static String listed(List<CatalogueEntry> entries) {
        String more = entries.size() > MOST_LISTED ? " ..." : "";
        return entries.stream()
                        .limit(MOST_LISTED)
                        .map(CatalogueEntry::wholeId)
                        .collect(Collectors.joining(", "))
                + more;
    }

    private static Fault unknown(String name, CatalogueFile file, String expected) {
        return Fault.ofFile(file.name(), "no model '" + Nearest.shortened(name) + "'", expected);
    }

    private static String hint(String name, List<CatalogueEntry> entries) {
        Optional<String> near =
                Nearest.to(name, entries.stream().map(CatalogueEntry::wholeId).toList())
                        .or(() ->
                                Nearest.to(
                                        name,
                                        entries.stream().map(CatalogueEntry::lastPart).toList()));
        return near.map(id -> "did you mean " + id + "?").orElse("an id of the catalogue");
    }

    /// What the first way of naming finds that finds something.
    private static List<CatalogueEntry> found(String name, List<CatalogueEntry> entries) {
        List<Predicate<CatalogueEntry>> ways =
                List.of(
                        entry -> entry.wholeId().equals(name),
                        entry -> entry.wholeId().equalsIgnoreCase(name),
                        entry -> entry.lastPart().equalsIgnoreCase(name),
                        entry -> entry.profileId().equals(name),
                        entry -> entry.otherIds().contains(name));
        for (Predicate<CatalogueEntry> way : ways) {
            List<CatalogueEntry> found = entries.stream().filter(way).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /// Whether an id is what a pattern says, in which `*` stands for any characters.
    static boolean fits(String pattern, String id) {
        int at = 0;
        int afterStar = -1;
        int retryFrom = 0;
        int p = 0;
        while (at < id.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                afterStar = ++p;
                retryFrom = at;
            } else if (p < pattern.length() && pattern.charAt(p) == id.charAt(at)) {
                p++;
                at++;
            } else if (afterStar >= 0) {
                p = afterStar;
                at = ++retryFrom;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
