package tco.profile.write;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tco.model.Origin.Layer;
import tco.profile.catalog.Overlay;
import tco.profile.yaml.Node;

/// What layers over a built-in profile changed in it: laid over the built-in one again, it gives
/// the same profile.
public final class ChangedKeys {
    private static final Set<String> NAMING = Set.of("kind", "id", "provider");

    private ChangedKeys() {}

    /// The changed keys with those that name the profile; empty where all is as it was built in.
    public static Optional<Node.Mapping> of(Node.Mapping laid) {
        Node.Mapping changed = in(laid);
        if (changed.entries().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Node> entries = new LinkedHashMap<>();
        laid.entries()
                .forEach((key, node) -> {
                    Node kept = NAMING.contains(key) ? node : changed.entries().get(key);
                    if (kept != null) {
                        entries.put(key, kept);
                    }
                });
        return Optional.of(new Node.Mapping(entries, laid.place()));
    }

    private static Node.Mapping in(Node.Mapping mapping) {
        Map<String, Node> changed = new LinkedHashMap<>();
        mapping.entries()
                .forEach((key, node) -> {
                    if (isChanged(node)) {
                        boolean nested = Overlay.isNested(key) && node instanceof Node.Mapping;
                        changed.put(key, nested ? in((Node.Mapping) node) : node);
                    }
                });
        return new Node.Mapping(changed, mapping.place());
    }

    /// Whether a layer over the built-in one wrote any part of a value.
    private static boolean isChanged(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> scalar.place().document().layer() != Layer.BUILT_IN;
            case Node.Sequence list ->
                    list.place().document().layer() != Layer.BUILT_IN
                            || list.items().stream().anyMatch(ChangedKeys::isChanged);
            case Node.Mapping mapping ->
                    mapping.entries().values().stream().anyMatch(ChangedKeys::isChanged);
        };
    }
}
