package tco.profile;

import java.util.List;
import java.util.Map;

/// A value of a profile as written, before it means anything, with the line of its key.
sealed interface Node {
    Place place();

    /// One value; a quoted number is text, and so is anything that is not a plain number.
    record Scalar(String text, boolean plainNumber, Place place) implements Node {}

    record Sequence(List<Node> items, Place place) implements Node {}

    /// Keys in the order of the file.
    record Mapping(Map<String, Node> entries, Place place) implements Node {}

    /// What a person would call this kind of value.
    static String nameOf(Node node) {
        return switch (node) {
            case Scalar _ -> "a single value";
            case Sequence _ -> "a list";
            case Mapping _ -> "a mapping";
        };
    }
}
