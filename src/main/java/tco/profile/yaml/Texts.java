package tco.profile.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tco.text.Printable;

/// Texts of a mapping: single values, printable and on one line.
public final class Texts {
    private Texts() {}

    /// The text of a key; empty where the key is absent or, after a fault, no text.
    ///
    /// @param path of the text, as faults name it
    public static Optional<String> of(Node.Mapping in, String key, String path, Faults faults) {
        Node node = in.entries().get(key);
        return node == null ? Optional.empty() : of(node, path, faults);
    }

    /// The texts of a list; none where the key is absent.
    public static List<String> all(Node.Mapping in, String key, String path, Faults faults) {
        Node node = in.entries().get(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof Node.Sequence list)) {
            faults.addShape(node, path, "a list");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        list.items().forEach(item -> of(item, path, faults).ifPresent(texts::add));
        return texts;
    }

    private static Optional<String> of(Node node, String path, Faults faults) {
        if (!(node instanceof Node.Scalar scalar)) {
            faults.addShape(node, path, "a text");
            return Optional.empty();
        }
        if (scalar.place().document().isChecked()) {
            return Optional.of(scalar.text());
        }
        String text = scalar.text().strip().replace('\n', ' ');
        if (!Printable.is(text)) {
            faults.add(scalar.place(), path, "control characters", "printable text");
        }
        return Optional.of(text);
    }
}
