package tco.imports.prices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tco.profile.catalog.Ids;

/// The ids that entries get as profiles: a maker's model stands alone, another's has its provider
/// in front, so that a reseller's price never overwrites a maker's.
final class ProfileIds {
    private static final Pattern ODD = Pattern.compile("[^a-z0-9._-]");
    private static final Pattern LEADING = Pattern.compile("^[._-]+");

    private final Set<String> taken = new HashSet<>();
    private final Map<String, List<ImportedPrices>> byShortId = new HashMap<>();

    /// Whether an entry of the same id and the same figures got its id before.
    boolean hasSame(ImportedPrices prices) {
        return byShortId.getOrDefault(of(prices.entry()), List.of()).stream()
                .anyMatch(before -> before.hasFiguresOf(prices));
    }

    /// The id of an entry among those that got theirs before: its short one, else its whole one,
    /// else a numbered one.
    String take(ImportedPrices prices) {
        CatalogueEntry entry = prices.entry();
        String id = of(entry);
        byShortId.computeIfAbsent(id, _ -> new ArrayList<>()).add(prices);
        if (!taken.contains(id)) {
            taken.add(id);
            return id;
        }
        String whole = withProvider(entry.provider(), plain(entry.wholeId()));
        String other = taken.contains(whole) || !Ids.isValid(whole) ? numbered(id) : whole;
        taken.add(other);
        return other;
    }

    private String numbered(String id) {
        int number = 2;
        while (taken.contains(id + "-" + number)) {
            number++;
        }
        return id + "-" + number;
    }

    static String of(CatalogueEntry entry) {
        String id = plain(entry.lastPart());
        return ProviderNames.isMaker(entry.provider(), id)
                ? id
                : withProvider(entry.provider(), id);
    }

    private static String withProvider(String provider, String id) {
        return id.startsWith(provider + "-") ? id : provider + "-" + id;
    }

    private static String plain(String id) {
        String lower = ODD.matcher(id.toLowerCase(Locale.ROOT)).replaceAll("-");
        return LEADING.matcher(lower).replaceFirst("");
    }
}
