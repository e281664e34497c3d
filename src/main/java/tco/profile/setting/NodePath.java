package tco.profile.setting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tco.profile.read.OptionReader;
import tco.profile.read.ServingReader;
import tco.profile.yaml.Node;

/// Writes a value at a dotted path into a tree of nodes. Names may hold dots themselves, so the
/// longest known name that fits is taken; items of a list go by id or by index.
public final class NodePath {
    private NodePath() {}

    /// The same tree with the value at the path; new keys are made as needed. Empty where a list
    /// has no such item.
    static Optional<Node> with(Node base, String path, Node value) {
        return switch (base) {
            case Node.Scalar _ -> with(new Node.Mapping(Map.of(), value.place()), path, value);
            case Node.Mapping mapping -> inMapping(mapping, path, value);
            case Node.Sequence list -> inList(list, path, value);
        };
    }

    private static Optional<Node> inMapping(Node.Mapping mapping, String path, Node value) {
        String key = head(path, mapping.entries().keySet());
        Node below = mapping.entries().getOrDefault(key, new Node.Mapping(Map.of(), value.place()));
        Optional<Node> changed =
                key.length() == path.length()
                        ? Optional.of(value)
                        : with(below, path.substring(key.length() + 1), value);
        return changed.map(node -> {
            Map<String, Node> entries = new LinkedHashMap<>(mapping.entries());
            entries.put(key, node);
            return new Node.Mapping(entries, mapping.place());
        });
    }

    private static Optional<Node> inList(Node.Sequence list, String path, Node value) {
        List<Node> items = new ArrayList<>(list.items());
        for (int i = 0; i < items.size(); i++) {
            String name = itemName(items.get(i)).orElse("");
            for (String key : List.of(name, Integer.toString(i))) {
                if (path.startsWith(key + ".")) {
                    int at = i;
                    return with(opened(items.get(i)), path.substring(key.length() + 1), value)
                            .map(item -> {
                                items.set(at, item);
                                return new Node.Sequence(items, list.place());
                            });
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> itemName(Node item) {
        Optional<String> option = OptionReader.idOf(item);
        return option.isPresent() || !(item instanceof Node.Mapping serving)
                ? option
                : ServingReader.idOf(serving);
    }

    /// An option written as a mere id, as a mapping that can take more keys.
    private static Node opened(Node item) {
        return item instanceof Node.Scalar id
                ? new Node.Mapping(Map.of("use", id), id.place())
                : item;
    }

    /// The longest known name at the start of a path, else its first part.
    public static String head(String path, Iterable<String> known) {
        String longest = "";
        for (String name : known) {
            boolean fits = path.equals(name) || path.startsWith(name + ".");
            if (fits && name.length() > longest.length()) {
                longest = name;
            }
        }
        if (!longest.isEmpty()) {
            return longest;
        }
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }
}
