package tco.profile.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tco.profile.yaml.Node;

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
            return merge(base, over);
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
