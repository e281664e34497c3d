package tco.render.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tco.engine.Comparison;
import tco.engine.Exclusion;
import tco.engine.OptionResult;
import tco.model.Quality;
import tco.render.SortOrder;

/// Options in groups of equals, each in the order in which they come: the best quality tier first,
/// then those of which nobody knows the quality, those whose cost is not known, and those that
/// cannot win.
public final class OptionGroups {
    static final String UNKNOWN = "QUALITY NOT KNOWN";
    static final String FLOORS = "COST NOT KNOWN, AT LEAST";
    private static final String EXCLUDED = "CANNOT WIN";

    private OptionGroups() {}

    /// The options of a comparison, group after group, the cheapest of each first.
    public static List<OptionResult> inOrder(Comparison comparison) {
        List<OptionResult> all = new ArrayList<>();
        of(SortOrder.COST.sorted(comparison)).values().forEach(all::addAll);
        return all;
    }

    /// The groups that are not empty, by their headings.
    public static Map<String, List<OptionResult>> of(List<OptionResult> results) {
        Map<String, List<OptionResult>> groups = new LinkedHashMap<>();
        for (Quality tier : List.of(Quality.values()).reversed()) {
            groups.put(heading(tier), new ArrayList<>());
        }
        for (String group : List.of(UNKNOWN, FLOORS, EXCLUDED)) {
            groups.put(group, new ArrayList<>());
        }
        for (OptionResult result : results) {
            groups.getOrDefault(group(result), new ArrayList<>()).add(result);
        }
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    static String heading(Quality tier) {
        return tier.key().toUpperCase(Locale.ROOT);
    }

    /// Whether an option's cost is known from below only, and nothing else rules it out.
    static boolean isFloor(OptionResult result) {
        return result.exclusion().filter(why -> why.kind() == Exclusion.Kind.COST).isPresent();
    }

    private static String group(OptionResult result) {
        if (isFloor(result)) {
            return FLOORS;
        }
        if (!result.eligible()) {
            return EXCLUDED;
        }
        return result.option().quality().map(OptionGroups::heading).orElse(UNKNOWN);
    }
}
