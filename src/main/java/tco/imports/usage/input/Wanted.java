package tco.imports.usage.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which keys of a record are decoded: a tree of names. All other keys are passed over as bytes, so
/// that this list is also what a reader can know of a file.
public final class Wanted {
    private static final String ANY = "*";

    final String key;
    private final byte[] bytes;
    private final List<Wanted> children = new ArrayList<>();

    /// The children by the length of their names, which tells most names apart.
    private Wanted[][] byLength = {};

    private @Nullable Wanted anyChild;
    private final Set<String> stops = new HashSet<>();
    private boolean leaf;
    private boolean embedded;

    private Wanted(String key) {
        this.key = key.intern(); // readers ask by literals: the same object is found sooner
        this.bytes = key.getBytes(StandardCharsets.UTF_8);
    }

    /// The keys of these paths: names joined by dots, `*` for every name. Names that hold dots
    /// themselves are written with `/` instead of them. What a key holds may stand in arrays, whose
    /// elements are read by the same names.
    public static Wanted paths(String... paths) {
        Wanted root = new Wanted("");
        for (String path : paths) {
            root.at(path).leaf = true;
        }
        return root;
    }

    /// Keys besides those that are wanted already.
    public Wanted and(List<String> paths) {
        paths.forEach(path -> at(path).leaf = true);
        return this;
    }

    /// Leaves a record as soon as its top-level `name` holds one of these: it is passed over.
    public Wanted unless(String name, String... values) {
        at(name).leaf = true;
        at(name).stops.addAll(List.of(values));
        return this;
    }

    /// A text there is JSON itself: its keys are read as if it were no text.
    public Wanted embedded(String path) {
        at(path).embedded = true;
        return this;
    }

    /// What any of these want; none of them leaves a record early.
    public static Wanted all(Collection<Wanted> parts) {
        Wanted union = new Wanted("");
        parts.forEach(union::add);
        return union;
    }

    private void add(Wanted other) {
        leaf |= other.leaf;
        embedded |= other.embedded;
        other.children.forEach(child -> child(child.key).add(child));
    }

    private Wanted at(String path) {
        Wanted node = this;
        for (String name : path.split("\\.", -1)) {
            node = node.child(name.replace('/', '.'));
        }
        return node;
    }

    private Wanted child(String name) {
        for (Wanted child : children) {
            if (child.key.equals(name)) {
                return child;
            }
        }
        Wanted child = new Wanted(name);
        children.add(child);
        if (name.equals(ANY)) {
            anyChild = child;
        }
        int length = child.bytes.length;
        while (byLength.length <= length) {
            byLength = Arrays.copyOf(byLength, byLength.length + 1);
            byLength[byLength.length - 1] = new Wanted[0];
        }
        byLength[length] = Arrays.copyOf(byLength[length], byLength[length].length + 1);
        byLength[length][byLength[length].length - 1] = child;
        return child;
    }

    boolean isLeaf() {
        return leaf;
    }

    boolean isEmbedded() {
        return embedded;
    }

    boolean hasChildren() {
        return !children.isEmpty();
    }

    boolean stopsAt(Object value) {
        return !stops.isEmpty() && value instanceof String text && stops.contains(text);
    }

    /// The child of a name that stands in these bytes, or this itself where none is wanted.
    Wanted matching(byte[] text, int from, int to) {
        int length = to - from;
        if (length < byLength.length) {
            for (Wanted child : byLength[length]) {
                if (child.isAt(text, from)) {
                    return child;
                }
            }
        }
        return anyChild == null ? this : anyChild;
    }

    private boolean isAt(byte[] text, int from) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
