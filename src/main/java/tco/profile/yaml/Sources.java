package tco.profile.yaml;

import org.jspecify.annotations.Nullable;
import tco.model.Source;

/// Reads `source`, `as_of` and `estimate` where a document, a value or a figure carries them.
public final class Sources {
    private Sources() {}

    /// What the mapping says of its own source, with the rest from the enclosing one. Keys that a
    /// later layer wrote speak for that layer's figures only.
    public static Source of(Node.Mapping mapping, Source enclosing) {
        return new Source(
                text(mapping, "source", enclosing.text()),
                text(mapping, "as_of", enclosing.asOf()),
                estimate(mapping, enclosing.estimate()));
    }

    /// The source of a figure in a mapping: its own, else the mapping's where both stand in one
    /// document, else its document's.
    public static Source ofFigure(Node figure, Node.Mapping in) {
        Document document = figure.place().document();
        Source enclosing =
                document == in.place().document() ? of(in, document.source()) : document.source();
        return figure instanceof Node.Mapping mapping ? of(mapping, enclosing) : enclosing;
    }

    private static String text(Node.Mapping mapping, String key, String otherwise) {
        return own(mapping, key) instanceof Node.Scalar scalar ? scalar.text() : otherwise;
    }

    private static boolean estimate(Node.Mapping mapping, boolean otherwise) {
        return own(mapping, "estimate") instanceof Node.Scalar scalar
                ? scalar.text().equals("true")
                : otherwise;
    }

    private static @Nullable Node own(Node.Mapping mapping, String key) {
        Node node = mapping.entries().get(key);
        boolean same = node != null && node.place().document() == mapping.place().document();
        return same ? node : null;
    }
}
