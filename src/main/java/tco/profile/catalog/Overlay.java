package tco.profile.catalog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tco.profile.yaml.Node;
import tco.profile.yaml.Sources;

/// Lays a later layer's mapping over an earlier one: key by key, and inside the named groups of
/// keys; a figure or a list is replaced whole.
public final class Overlay {
    private static final Set<String> NESTED =
            Set.of(
                    "power",
                    "long_context",
                    "weights_gb",
                    "scores",
                    "speed_factors",
                    "window",
                    "mla",
                    "workload",
                    "assumptions",
                    "hybrid");
    private static final List<String> VOLUMES = List.of("tokens", "tokens_per_developer");
    private static final List<String> SHARES =
            List.of("output_share", "cache_hit_rate", "cache_write_share");
    private static final List<String> CLASSES =
            List.of("uncached_input", "cache_read", "cache_write", "output");

    /// Keys of which only one can be in force.
    private static final List<List<String>> ALTERNATIVES =
            List.of(
                    VOLUMES,
                    List.of("context", "long_context_share"),
                    List.of("usage_spread", "developer_shares"));

    /// The key of the prices that hold from a day on.
    public static final String CHANGES = "changes";

    /// The key by which a model's entry replaces those of earlier layers.
    public static final String REPLACES = "replaces";

    private static final List<String> KEPT =
            List.of(
                    "name",
                    "short",
                    "quality",
                    "scores",
                    "aliases",
                    "retired",
                    "speed_factors",
                    "token_factor");

    private Overlay() {}

    /// Whether the keys inside this one are laid over one by one.
    public static boolean isNested(String key) {
        return NESTED.contains(key);
    }

    /// A model's entry that takes the place of an earlier layer's whole: only what no price list
    /// knows stays of that.
    static Node.Mapping layOver(Node.Mapping base, Node.Mapping over) {
        if (!replaces(over)) {
            return merge(inChanges(base, over), over);
        }
        Map<String, Node> entries = new LinkedHashMap<>(over.entries());
        for (String key : KEPT) {
            Node below = base.entries().get(key);
            if (below != null) {
                entries.putIfAbsent(key, below);
            }
        }
        return new Node.Mapping(entries, over.place());
    }

    /// A price list in whose dated changes the prices of a later layer hold as well, where that has
    /// no changes of its own: what is said of a price later is not undone by what was said before.
    private static Node.Mapping inChanges(Node.Mapping base, Node.Mapping over) {
        if (!(base.entries().get(CHANGES) instanceof Node.Sequence list)
                || over.entries().containsKey(CHANGES)) {
            return base;
        }
        List<Node> items = new ArrayList<>();
        for (Node item : list.items()) {
            items.add(item instanceof Node.Mapping change ? withPrices(change, over) : item);
        }
        Map<String, Node> entries = new LinkedHashMap<>(base.entries());
        entries.put(CHANGES, new Node.Sequence(items, list.place()));
        return new Node.Mapping(entries, base.place());
    }

    /// A change without the prices that a later layer names; of a group of keys, with those that it
    /// names inside.
    private static Node.Mapping withPrices(Node.Mapping change, Node.Mapping over) {
        Map<String, Node> entries = new LinkedHashMap<>(change.entries());
        entries.keySet()
                .removeIf(key -> over.entries().containsKey(key) && !Sources.KEYS.contains(key));
        change.entries()
                .forEach((key, below) -> {
                    if (NESTED.contains(key)
                            && below instanceof Node.Mapping lower
                            && over.entries().get(key) instanceof Node.Mapping upper) {
                        entries.put(key, merge(lower, upper));
                    }
                });
        return new Node.Mapping(entries, change.place());
    }

    /// Whether an entry says itself that it replaces, and not one of an earlier layer of which it
    /// is a copy.
    static boolean replaces(Node.Mapping over) {
        return over.entries().get(REPLACES) instanceof Node.Scalar said
                && said.text().equals("true")
                && said.place().document() == over.place().document();
    }

    static Node.Mapping merge(Node.Mapping base, Node.Mapping over) {
        Map<String, Node> entries = new LinkedHashMap<>(base.entries());
        over.entries()
                .forEach((key, node) -> {
                    Node below = entries.get(key);
                    entries.put(
                            key,
                            NESTED.contains(key)
                                            && below instanceof Node.Mapping lower
                                            && node instanceof Node.Mapping upper
                                    ? nested(key, lower, upper)
                                    : node);
                });
        return new Node.Mapping(entries, over.place());
    }

    private static Node.Mapping nested(String key, Node.Mapping lower, Node.Mapping upper) {
        return key.equals("workload") ? workload(lower, upper) : merge(lower, upper);
    }

    /// A workload over another: measured classes replace a volume with shares, and of keys that say
    /// the same in two ways, the one above replaces the other.
    public static Node.Mapping workload(Node.Mapping base, Node.Mapping over) {
        Map<String, Node> rest = new LinkedHashMap<>(base.entries());
        if (!Collections.disjoint(CLASSES, over.entries().keySet())) {
            SHARES.forEach(rest::remove);
            VOLUMES.forEach(rest::remove);
        }
        for (List<String> ways : ALTERNATIVES) {
            if (!Collections.disjoint(ways, over.entries().keySet())) {
                ways.forEach(rest::remove);
            }
        }
        return merge(new Node.Mapping(rest, base.place()), over);
    }
}
