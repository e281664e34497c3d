package tco.profile.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;

/// Turns the tokens of one YAML document into nodes, with a bound on nesting and on what aliases
/// may repeat.
final class NodeReader {
    static final int MOST_NESTING = 20;
    private static final int MOST_VALUES = 200_000;
    private static final int MOST_REPEATED_VALUES = 1_000;

    private final AnchoringYaml.Parser parser;
    private final Document document;
    private final Faults faults;
    private final Map<String, Node> anchors = new HashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private int values;
    private int repeated;

    NodeReader(AnchoringYaml.Parser parser, Document document, Faults faults) {
        this.parser = parser;
        this.document = document;
        this.faults = faults;
    }

    /// The document that begins with a token.
    Node read(JsonToken token) {
        return value(token, place(), 0);
    }

    private Node value(JsonToken token, Place place, int depth) {
        if (depth > MOST_NESTING) {
            throw new RefusedException(
                    place, "nested too deeply", MOST_NESTING + " levels at most");
        }
        if (++values > MOST_VALUES) {
            throw new RefusedException(place, "too many values", MOST_VALUES + " at most");
        }
        if (parser.isCurrentAlias()) {
            return alias(parser.getString(), place);
        }
        String anchor = parser.anchor();
        int before = values;
        Node node =
                switch (token) {
                    case START_OBJECT -> mapping(place, depth);
                    case START_ARRAY -> sequence(place, depth);
                    case VALUE_NULL -> nothing(place);
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                            new Node.Scalar(parser.getString(), true, place);
                    case VALUE_STRING,
                            VALUE_TRUE,
                            VALUE_FALSE,
                            VALUE_EMBEDDED_OBJECT,
                            NOT_AVAILABLE,
                            END_OBJECT,
                            END_ARRAY,
                            PROPERTY_NAME ->
                            new Node.Scalar(parser.getString(), false, place);
                };
        if (anchor != null) {
            anchors.put(anchor, node);
            sizes.put(anchor, values - before + 1);
        }
        return node;
    }

    private Node alias(String anchor, Place place) {
        Node target = anchors.get(anchor);
        if (target == null) {
            throw new RefusedException(place, "unknown alias *" + anchor, "an anchor before it");
        }
        int size = sizes.getOrDefault(anchor, 1);
        values += size;
        repeated += size;
        if (repeated > MOST_REPEATED_VALUES) {
            throw new RefusedException(
                    place,
                    "aliases repeat too much",
                    MOST_REPEATED_VALUES + " repeated values at most");
        }
        return target;
    }

    private Node nothing(Place place) {
        String key = parser.currentName();
        faults.add(place, key == null ? "" : key, "null", "a value, or no key at all");
        return new Node.Scalar("", false, place);
    }

    private Node mapping(Place place, int depth) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (JsonToken token = parser.nextToken();
                token == JsonToken.PROPERTY_NAME;
                token = parser.nextToken()) {
            String key = parser.currentName();
            Place at = place();
            Node value = value(next(), at, depth + 1);
            if (entries.putIfAbsent(key, value) != null) {
                faults.add(at, key, "duplicate key", "each key once");
            }
        }
        return new Node.Mapping(entries, place);
    }

    private Node sequence(Place place, int depth) {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            items.add(value(token, place(), depth + 1));
        }
        return new Node.Sequence(items, place);
    }

    private JsonToken next() {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new RefusedException(place(), "ends too early", "a complete document");
        }
        return token;
    }

    private Place place() {
        return new Place(document, parser.currentTokenLocation().getLineNr());
    }

    /// A document that is not read to its end: too large, too deep, or cut off.
    static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Place place;
        private final String expected;

        RefusedException(Place place, String problem, String expected) {
            super(problem);
            this.place = place;
            this.expected = expected;
        }

        Place place() {
            return place;
        }

        String problem() {
            return String.valueOf(getMessage());
        }

        String expected() {
            return expected;
        }
    }
}
